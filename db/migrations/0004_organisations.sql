create table organisations (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('residents', 'foundation', 'welfare', 'care', 'school', 'company', 'fund', 'municipality', 'other')),
  summary text not null default '',
  url text,
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public',
  example boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamptz,
  confirmed_by uuid references people on delete set null,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  removed_at timestamptz
);
create index organisations_of_area on organisations using gin (areas);
create index organisations_in_order on organisations (name, id) where removed_at is null;
create index organisations_by_name on organisations using gin (name gin_trgm_ops);

create table positions (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  organisation uuid not null references organisations on delete cascade,
  role text not null,
  from_day date not null,
  until_day date,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by uuid references people on delete set null,
  check (until_day is null or until_day >= from_day)
);
comment on column positions.confirmed_at is 'When somebody of the organisation or a connector said that it is so; until then it gives no rights and is not shown.';
create index positions_of_person on positions (person);
create index positions_of_organisation on positions (organisation);
