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
  state text not null check (state in ('proposed', 'open', 'kept', 'broken', 'withdrawn')),
  reason text not null default '',
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
  settled_at timestamptz,
  updated_at timestamptz not null,
  check ((for_kind is null) = (for_object is null)),
  check ((origin_kind is null) = (origin is null))
);
comment on table promises is 'What somebody took on; public by default. Proposed until the one who is to do it says yes.';
comment on column promises.unit is 'Of the amount: hours, euros, square metres, or own words.';
comment on column promises.origin is 'The table, agreement, answer or initiative it came from, with origin_kind.';
create index promises_of_area on promises using gin (areas);
create index promises_due on promises (due_day) where state = 'open';
create index promises_of_coalition on promises (coalition);
create index promises_of_organisation on promises (organisation);
create index promises_of_person on promises (person);
create index promises_made_by on promises (made_by);
create index promises_made_by_role on promises (made_by_role);
create index promises_of_origin on promises (origin_kind, origin);
create index promises_of_circle on promises (circle_id) where circle_id is not null;
create index promises_by_update on promises (updated_at desc, id desc);
