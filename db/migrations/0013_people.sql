create table access_keys (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  name text not null,
  key_hash text not null unique,
  scopes text[] not null check (scopes <> '{}' and scopes <@ '{read,ask,answer,edit}'),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table access_keys is 'What programs act with on behalf of somebody, within that person''s rights and these scopes.';
comment on column access_keys.key_hash is 'SHA-256 of the key; the key itself was shown once.';
create index access_keys_of_person on access_keys (person, made_at);
create index access_keys_by_end on access_keys (expires_at);
