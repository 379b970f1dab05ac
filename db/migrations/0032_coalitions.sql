-- Issues of a place, and the coalitions that own them.
create table issues (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  explanation text not null default '',
  themes text[] not null default '{}',
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text
);
comment on table issues is 'A shared problem of a place, worded without blame.';
comment on column issues.areas is 'Codes of its places and everything around them.';
create index issues_of_area on issues using gin (areas);
create index issues_by_update on issues (updated_at desc, id desc) where removed_at is null;
create index issues_created_by on issues (created_by);
create index issues_of_circle on issues (circle_id) where circle_id is not null;

create table issue_origins (
  issue uuid not null references issues on delete cascade,
  kind text not null,
  object uuid not null,
  sort integer not null default 0,
  primary key (issue, kind, object)
);
comment on table issue_origins is 'The questions, initiatives, introductions and bottlenecks that an issue came from.';
create index issue_origins_of_object on issue_origins (kind, object);

create table coalitions (
  id uuid primary key,
  slug text not null unique,
  issue uuid not null references issues on delete restrict,
  name text not null,
  aim text not null default '',
  state text not null check (state in ('draft', 'running', 'ended')),
  rule text not null default 'consent' check (rule in ('consent', 'majority', 'owner')),
  conflict_path text not null default '',
  outsider text not null default '',
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  removed_at timestamptz,
  removed_reason text
);
comment on table coalitions is 'Parties that own an issue together.';
comment on column coalitions.rule is 'How they decide: by consent, by majority, or the owner does.';
comment on column coalitions.outsider is 'Who helps when they do not get on: a name, agreed beforehand.';
create index coalitions_of_issue on coalitions (issue);
create index coalitions_of_area on coalitions using gin (areas);
create index coalitions_by_update on coalitions (updated_at desc, id desc) where removed_at is null;
create index coalitions_created_by on coalitions (created_by);
create index coalitions_of_circle on coalitions (circle_id) where circle_id is not null;

create table coalition_parties (
  id uuid primary key,
  coalition uuid not null references coalitions on delete cascade,
  organisation uuid references organisations on delete cascade,
  person uuid references people on delete set null,
  brings text not null default '',
  lets_go text not null default '',
  interest text not null default '',
  firmness text not null default 'trying' check (firmness in ('in', 'trying', 'watching')),
  is_steward boolean not null default false,
  invited_at timestamptz,
  invited_by uuid references people on delete set null,
  since timestamptz,
  left_at timestamptz,
  left_reason text,
  check (invited_at is not null or since is not null)
);
comment on table coalition_parties is 'An organisation, for which a person speaks, or a person; invited until it said yes (since).';
comment on column coalition_parties.person is 'Who is the party, or who speaks for the organisation; null for an organisation that nobody speaks for now.';
comment on column coalition_parties.is_steward is 'Whether this party keeps the page and the calendar of the coalition.';
create index coalition_parties_of_coalition on coalition_parties (coalition);
create index coalition_parties_of_organisation on coalition_parties (organisation);
create index coalition_parties_of_person on coalition_parties (person);
create index coalition_parties_invited_by on coalition_parties (invited_by);
create unique index coalition_organisations_once on coalition_parties (coalition, organisation) where organisation is not null and left_at is null;
create unique index coalition_persons_once on coalition_parties (coalition, person) where organisation is null and left_at is null;
