-- Mail that hangs together, and mail of which nobody knows whether it arrived.
alter table mails add column thread text;
alter table mails add column handed_at timestamptz;
comment on column mails.thread is 'What it is about: mails with the same one stand together in mail programs.';
comment on column mails.handed_at is 'When it went to the mail server; empty again when that refused it. Set and not sent: the process died in between, and it is not sent again.';
