create table initiatives (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  summary text not null default '',
  story text not null default '',
  phase text not null check (phase in ('idea', 'starting', 'running', 'growing', 'finished', 'stopped')),
  themes text[] not null default '{}',
  places text[] not null,
  areas text[] not null,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  circle text not null default 'public' check (circle in ('public', 'members', 'hidden')),
  links text[] not null default '{}',
  example boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamptz,
  confirmed_by uuid references people on delete set null,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  import uuid,
  external_key text,
  removed_at timestamptz,
  removed_reason text
);
comment on column initiatives.external_key is 'What tells it apart in the list it was imported from.';
create index initiatives_of_area on initiatives using gin (areas);
create index initiatives_by_update on initiatives (updated_at desc, id desc) where removed_at is null;
create index initiatives_of_import on initiatives (import);
create index initiatives_by_key on initiatives (external_key);

create table initiative_areas (
  area text not null,
  updated_at timestamptz not null,
  initiative uuid not null references initiatives on delete cascade,
  phase text not null,
  themes text[] not null,
  needs text[] not null,
  primary key (area, updated_at, initiative) include (phase, themes, needs)
);
comment on table initiative_areas is 'Public, not removed initiatives per area, with what lists are filtered by; newest first without sorting.';
create index initiative_areas_of_initiative on initiative_areas (initiative);

create table initiative_stewards (
  initiative uuid not null references initiatives on delete cascade,
  person uuid not null references people on delete cascade,
  invited_at timestamptz not null,
  invited_by uuid references people on delete set null,
  since timestamptz,
  primary key (initiative, person)
);
comment on column initiative_stewards.since is 'When this person said yes; null while the invitation is open.';
create index initiative_stewards_of_person on initiative_stewards (person);

create table initiative_parties (
  initiative uuid not null references initiatives on delete cascade,
  organisation uuid not null references organisations on delete cascade,
  role text not null default '',
  primary key (initiative, organisation)
);
create index initiative_parties_of_organisation on initiative_parties (organisation);

create table initiative_wants (
  id uuid primary key,
  initiative uuid not null references initiatives on delete cascade,
  direction text not null check (direction in ('need', 'offer')),
  kind text not null check (kind in ('skill', 'hands', 'place', 'money', 'material', 'knowledge', 'permission')),
  text text not null,
  sort integer not null
);
comment on table initiative_wants is 'What an initiative lacks (need) or has to give (offer).';
create index initiative_wants_of_initiative on initiative_wants (initiative, sort);

create table initiative_reins (
  initiative uuid not null references initiatives on delete cascade,
  subject text not null,
  held text not null check (held in ('owner', 'together', 'open')),
  sort integer not null,
  primary key (initiative, subject)
);

create table initiative_suggestions (
  id uuid primary key,
  initiative uuid not null references initiatives on delete cascade,
  by_person uuid references people on delete set null,
  field text not null,
  proposed text not null,
  reason text not null default '',
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  accepted boolean
);
create index initiative_suggestions_open on initiative_suggestions (initiative) where decided_at is null;
