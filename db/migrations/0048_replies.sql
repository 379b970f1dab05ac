-- Replies: a mail that cannot be handled is put aside after a few tries.
create table reply_failures (
  uid text primary key,
  tries integer not null check (tries > 0),
  failed_at timestamptz not null
);
comment on table reply_failures is 'Mail in the mailbox that made the program fail; nothing of what it says.';
comment on column reply_failures.uid is 'UIDVALIDITY and UID: its number in the mailbox.';
create index reply_failures_by_time on reply_failures (failed_at);
