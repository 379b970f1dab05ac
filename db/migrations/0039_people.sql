-- Keys may also be for webhooks.
alter table access_keys drop constraint access_keys_scopes_check;
-- squawk-ignore constraint-missing-not-valid
alter table access_keys add constraint access_keys_scopes_check
  check (scopes <> '{}' and scopes <@ '{read,ask,answer,edit,webhooks}');
