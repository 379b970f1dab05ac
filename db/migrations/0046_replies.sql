-- Mail that comes in: what people answer by mail.
alter table mails add column answers jsonb;
comment on column mails.answers is 'What a reply to it answers: kind and id; null when replies to it are not read.';

create table replies (
  key text primary key,
  answers uuid,
  received_at timestamptz not null
);
comment on table replies is 'Mail that was read, so that none counts twice; what it said stands with what it answers.';
comment on column replies.key is 'SHA-256 of its Message-ID, or of all of it when it has none.';
comment on column replies.answers is 'Id of what it answers, of whatever kind; null when that is not known.';
create index replies_by_answered on replies (answers, received_at);
create index replies_by_time on replies (received_at);
