-- Tables: meetings that are prepared here, held live, and end with promises.
create table gatherings (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  intro text not null default '',
  starts_at timestamptz,
  minutes integer not null default 120 check (minutes between 10 and 1440),
  room text not null default '',
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text
);
comment on table gatherings is 'Several tables at one moment, with one harvest.';
create index gatherings_of_area on gatherings using gin (areas);
create index gatherings_created_by on gatherings (created_by);
create index gatherings_of_circle on gatherings (circle_id) where circle_id is not null;

create table tables (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  title text not null,
  aim text not null default '',
  script jsonb not null,
  state text not null default 'planned' check (state in ('planned', 'live', 'ended', 'cancelled')),
  starts_at timestamptz,
  minutes integer not null default 90 check (minutes between 10 and 1440),
  room text not null default '',
  link text not null default '',
  open_chairs integer not null default 0 check (open_chairs between 0 and 500),
  themes text[] not null default '{}',
  places text[] not null,
  areas text[] not null,
  coalition uuid references coalitions on delete set null,
  issue uuid references issues on delete set null,
  gathering uuid references gatherings on delete set null,
  previous uuid references tables on delete set null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  sequence integer not null default 0,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  cancelled_at timestamptz,
  cancelled_reason text,
  removed_at timestamptz,
  removed_reason text,
  check ((state = 'cancelled') = (cancelled_at is not null)),
  check ((state = 'ended') = (ended_at is not null)),
  check (state in ('planned', 'cancelled') or began_at is not null)
);
comment on table tables is 'A meeting: board table, table talk, master class, pit stop, district meeting.';
comment on column tables.kind is 'Name of the template it was made from; what counts is its own script.';
comment on column tables.script is 'Its own copy of the template: questions to prepare, steps with minutes, roles.';
comment on column tables.starts_at is 'Null while the date is still looked for.';
comment on column tables.previous is 'The table before this one: its promises are where this one begins.';
comment on column tables.sequence is 'Goes up when the invitation in calendars changes.';
create index tables_of_area on tables using gin (areas);
create index tables_by_start on tables (starts_at, id) where removed_at is null;
create index tables_by_update on tables (updated_at desc, id desc) where removed_at is null;
create index tables_of_coalition on tables (coalition);
create index tables_of_issue on tables (issue);
create index tables_of_gathering on tables (gathering);
create index tables_of_previous on tables (previous);
create index tables_created_by on tables (created_by);
create index tables_of_circle on tables (circle_id) where circle_id is not null;

create table table_hosts (
  at_table uuid not null references tables on delete cascade,
  person uuid not null references people on delete cascade,
  role text not null check (role in ('host', 'notes')),
  since timestamptz not null,
  primary key (at_table, person)
);
comment on table table_hosts is 'Who hosts it and who takes notes; both may lead it live.';
create index table_hosts_person on table_hosts (person);

create table table_guests (
  id uuid primary key,
  at_table uuid not null references tables on delete cascade,
  person uuid references people on delete cascade,
  organisation uuid references organisations on delete cascade,
  secret_hash text unique,
  on_open_chair boolean not null default false,
  invited_at timestamptz not null,
  invited_by uuid references people on delete set null,
  answer text check (answer in ('yes', 'maybe', 'no')),
  answered_at timestamptz,
  attended boolean not null default false,
  prepare_named boolean not null default true
);
comment on table table_guests is 'Who is invited, or took an open chair: a person, for an organisation or not; who has no account is a person too.';
comment on column table_guests.secret_hash is 'SHA-256 of the mailed or printed secret with which this guest answers without signing in.';
comment on column table_guests.prepare_named is 'Whether the prepared answers may carry the name.';
create index table_guests_of_table on table_guests (at_table);
create unique index table_guests_once on table_guests (at_table, person) where person is not null;
create index table_guests_person on table_guests (person);
create index table_guests_organisation on table_guests (organisation);
create index table_guests_invited_by on table_guests (invited_by);

create table table_dates (
  id uuid primary key,
  at_table uuid not null references tables on delete cascade,
  starts_at timestamptz not null,
  unique (at_table, starts_at)
);
comment on table table_dates is 'Moments among which the guests choose.';

create table table_date_answers (
  date uuid not null references table_dates on delete cascade,
  guest uuid not null references table_guests on delete cascade,
  answer text not null check (answer in ('yes', 'maybe', 'no')),
  from_calendar boolean not null default false,
  answered_at timestamptz not null,
  primary key (date, guest)
);
comment on column table_date_answers.from_calendar is 'Read from the calendar of the guest, and not changed by hand.';
create index table_date_answers_guest on table_date_answers (guest);

create table table_preparations (
  guest uuid not null references table_guests on delete cascade,
  question integer not null,
  body text not null,
  said_by uuid references people on delete cascade,
  via text not null check (via in ('page', 'mail', 'paper')),
  said_at timestamptz not null,
  primary key (guest, question)
);
comment on column table_preparations.said_by is 'Who the guest is: what one said is in what one may see of oneself.';
create index table_preparations_said_by on table_preparations (said_by);
comment on table table_preparations is 'What guests answered beforehand; question counts from 0 in the script of the table.';

alter table mails add column event jsonb;
comment on column mails.event is 'For the calendar of the reader: what it is, and whether it is new, changed or cancelled.';
