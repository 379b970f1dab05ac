alter table mails add column tried_at timestamptz;
alter table mails add column given_up_at timestamptz;
comment on column mails.tried_at is 'When it was last handed to the mail server; null when never.';
comment on column mails.given_up_at is 'When it had waited too long to be sent.';
