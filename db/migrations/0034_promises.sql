-- Promises: who does what, for whom, how much, by when.
create table promises (
  id uuid primary key,
  slug text not null unique,
  what text not null,
  organisation uuid references organisations on delete set null,
  person uuid references people on delete set null,
  made_by_role uuid references positions on delete set null,
  for_kind text check (for_kind in ('person', 'organisation', 'initiative', 'coalition')),
  for_object uuid,
  for_words text not null default '',
  amount numeric(12, 2) check (amount > 0),
  unit text,
  due_day date not null,
  condition text not null default '',
  coalition uuid references coalitions on delete set null,
  origin_kind text,
  origin uuid,
  state text not null check (state in ('proposed', 'open', 'changed', 'kept', 'broken', 'withdrawn')),
  reason text not null default '',
  evidence text not null default '',
  evidence_link text not null default '',
  story text not null default '',
  worked text not null default '',
  differently text not null default '',
  told_at timestamptz,
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  made_at timestamptz not null,
  made_by uuid references people on delete set null,
  agreed_at timestamptz,
  settled_at timestamptz,
  updated_at timestamptz not null,
  check ((for_kind is null) = (for_object is null)),
  check ((origin_kind is null) = (origin is null)),
  check ((state in ('proposed', 'withdrawn')) = (agreed_at is null)),
  check ((state in ('kept', 'broken', 'withdrawn')) = (settled_at is not null))
);
comment on table promises is 'What somebody took on. Proposed until the one who is to do it says yes; changed runs on with another content.';
comment on column promises.person is 'Who does it, or does it for the organisation; null once this person left.';
comment on column promises.made_by_role is 'The position in which it was taken on; who takes that over may inherit it.';
comment on column promises.unit is 'Of the amount: hours, euros, square_metres, or own words.';
comment on column promises.origin is 'The table, agreement, answer or initiative it came from, with origin_kind.';
comment on column promises.reason is 'Why it was not kept, or withdrawn.';
comment on column promises.evidence is 'By which one sees that it was kept; photos are documents of the promise.';
comment on column promises.worked is 'The lesson: what worked, and what one would do differently.';
create index promises_of_area on promises using gin (areas);
create index promises_due on promises (due_day) where state in ('open', 'changed');
create index promises_of_coalition on promises (coalition);
create index promises_of_organisation on promises (organisation);
create index promises_of_person on promises (person);
create index promises_made_by on promises (made_by);
create index promises_made_by_role on promises (made_by_role);
create index promises_of_origin on promises (origin_kind, origin);
create index promises_for_object on promises (for_kind, for_object);
create index promises_of_circle on promises (circle_id) where circle_id is not null;
create index promises_by_update on promises (updated_at desc, id desc);

create table promise_changes (
  id uuid primary key,
  promise uuid not null references promises on delete cascade,
  before jsonb not null,
  after jsonb not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by uuid references people on delete set null,
  answered_at timestamptz,
  answered_by uuid references people on delete set null,
  accepted boolean,
  check ((answered_at is null) = (accepted is null))
);
comment on table promise_changes is 'What the one who promised wants otherwise, with the yes or no of the one it was made to; a row per change.';
comment on column promise_changes.before is 'What it was: what, amount, unit, dueDay.';
comment on column promise_changes.answered_by is 'Null when nobody could be asked, or when the change was dropped for a later one.';
create index promise_changes_of_promise on promise_changes (promise, asked_at);
create unique index promise_changes_one_waits on promise_changes (promise) where answered_at is null;
create index promise_changes_asked_by on promise_changes (asked_by);
create index promise_changes_answered_by on promise_changes (answered_by);

create table promise_followers (
  promise uuid not null references promises on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (promise, person)
);
create index promise_followers_person on promise_followers (person);

create table promise_asks (
  promise uuid not null references promises on delete cascade,
  due_day date not null,
  round text not null check (round in ('week', 'day', 'due', 'again', 'escalated')),
  asked_at timestamptz not null,
  primary key (promise, due_day, round)
);
comment on table promise_asks is 'Which reminders and questions went out for which due day: each once.';

create table promise_links (
  link_hash text primary key,
  promise uuid not null references promises on delete cascade,
  person uuid not null references people on delete cascade,
  made_at timestamptz not null
);
comment on table promise_links is 'Mailed links with which the one who promised answers without signing in; only the SHA-256 is here.';
create index promise_links_of_promise on promise_links (promise);
create index promise_links_person on promise_links (person);
