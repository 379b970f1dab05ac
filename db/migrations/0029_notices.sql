-- The letter: what was in it, when it went, what somebody follows or does not want to hear of, and the calendar of one's own.
alter table notices add column thing_kind text;
alter table notices add column thing text;
alter table notices add column soon boolean not null default false;
comment on column notices.thing is 'What it is about, with thing_kind; null when nobody but this person can see that.';
comment on column notices.soon is 'A change of state of something this person took part in: mailed the next morning, however often they want the letter.';
update notices as n set
  thing_kind = case when a.object_kind = 'answer' then a.target_kind else a.object_kind end,
  thing = case when a.object_kind = 'answer' then a.target else a.object end
from activities as a where a.id = n.activity;

create table notice_turns (
  person uuid primary key references people on delete cascade,
  looked_at timestamptz not null,
  whole_at timestamptz,
  mailed_at timestamptz
);
comment on table notice_turns is 'When it was last somebody''s turn to get a letter: who had it this morning is passed over when the work begins again.';
comment on column notice_turns.whole_at is 'When the whole letter was last made for them, with the news of their places.';
comment on column notice_turns.mailed_at is 'When a letter was last written to them; there may have been nothing to write.';

create table notice_items (
  person uuid not null references people on delete cascade,
  kind text not null,
  thing text not null,
  told_at timestamptz not null,
  primary key (person, kind, thing)
);
comment on table notice_items is 'News of their places that somebody had in a letter, so that nothing comes twice.';
create index notice_items_by_age on notice_items (told_at);

create table notice_choices (
  person uuid not null references people on delete cascade,
  kind text not null,
  thing text not null,
  choice text not null check (choice in ('follow', 'mute')),
  title text not null,
  chosen_at timestamptz not null,
  primary key (person, kind, thing)
);
comment on table notice_choices is 'What somebody wants to hear of, and what they do not: places and things.';
create index notice_choices_of_thing on notice_choices (kind, thing) where choice = 'follow';

create table notice_calendars (
  person uuid primary key references people on delete cascade,
  secret_hash text not null unique,
  made_at timestamptz not null
);
comment on table notice_calendars is 'The secret address of somebody''s own calendar; only the SHA-256 of its secret.';
