-- Mail that hangs together, mail of which nobody knows whether it arrived, and what somebody did lately.
alter table mails add column thread text;
alter table mails add column handed_at timestamptz;
comment on column mails.thread is 'What it is about: mails with the same one stand together in mail programs.';
comment on column mails.handed_at is 'When it went to the mail server; empty again when that refused it. Set and not sent: the process died in between, and it is not sent again.';
-- Migrations run in one transaction before anybody is served.
-- squawk-ignore require-concurrent-index-creation
create index activities_of_actor on activities (actor, at) where actor is not null;
