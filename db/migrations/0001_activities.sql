-- The log of facts, the cursors that read it, and the mail that leaves.
create extension if not exists pg_trgm;

create table activities (
  id uuid primary key,
  tx xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  at timestamptz not null,
  name text not null,
  verb text not null,
  actor uuid,
  object_kind text not null,
  object text not null,
  target_kind text,
  target text,
  areas text[] not null,
  circle text not null,
  data jsonb not null
);
comment on column activities.tx is 'Transaction of the writer: readers stop before the oldest one still open, so no fact is skipped.';
comment on column activities.areas is 'Codes of the places it happened in and of everything around them.';
create unique index activities_road on activities (tx, seq);
create index activities_of_object on activities (object, seq);

create table activity_areas (
  area text not null,
  seq bigint not null,
  activity uuid not null references activities on delete cascade,
  primary key (area, seq)
);
comment on table activity_areas is 'Public facts per area, newest last: what a place page shows.';
create index activity_areas_of_activity on activity_areas (activity);

create table activity_cursors (
  consumer text primary key,
  tx xid8 not null,
  seq bigint not null,
  moved_at timestamptz not null
);

create table mails (
  id uuid primary key,
  to_address text not null,
  person uuid,
  lang text not null,
  subject text not null,
  paragraphs jsonb not null,
  once_key text unique,
  written_at timestamptz not null,
  sent_at timestamptz
);
comment on column mails.person is 'Whom it is for, when that person can stop such mail with one click; null for mail that was asked for.';
comment on column mails.paragraphs is 'Texts and links ({label, path}); made into text and HTML when it is sent.';
comment on column mails.once_key is 'Two mails with the same key are one mail.';
create index mails_by_time on mails (written_at, id);
create index mails_unsent on mails (written_at) where sent_at is null;
