-- One letter a week for who never chose; who chose keeps what they chose.
alter table mail_settings alter column bundle set default 'weekly';
alter table mail_settings drop constraint mail_settings_bundle_check;
-- squawk-ignore constraint-missing-not-valid
alter table mail_settings add constraint mail_settings_bundle_check
  check (bundle in ('at_once', 'daily', 'weekly', 'never'));
