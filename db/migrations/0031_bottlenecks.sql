-- Where a rule or a procedure bites, who says that it hits them too, and what its owner says.
create table bottleneck_rules (
  id uuid primary key,
  name text not null,
  name_key text not null unique,
  link text,
  created_at timestamptz not null
);
comment on table bottleneck_rules is 'A rule or procedure by its name; bottlenecks that name the same one count together.';
comment on column bottleneck_rules.name_key is 'The name in small letters, to find the same one again.';
create index bottleneck_rules_by_name on bottleneck_rules using gin (name gin_trgm_ops);

create table bottlenecks (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  blocks text not null,
  tried text not null default '',
  rule uuid not null references bottleneck_rules on delete restrict,
  owner uuid references organisations on delete set null,
  answerer uuid references people on delete set null,
  state text not null default 'open' check (state in ('open', 'stays', 'changes', 'experiment')),
  hits integer not null default 0,
  together integer not null default 0,
  themes text[] not null default '{}',
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
  asked_at timestamptz not null,
  reminders integer not null default 0,
  removed_at timestamptz,
  removed_reason text
);
comment on table bottlenecks is 'Where a rule or procedure bites.';
comment on column bottlenecks.blocks is 'What it blocked.';
comment on column bottlenecks.owner is 'Whose rule it is; null while nobody knows.';
comment on column bottlenecks.answerer is 'Who answers for the owner, named by a connector, when nobody has its mandate.';
comment on column bottlenecks.hits is 'How many said that it hits them: persons, organisations and initiatives.';
comment on column bottlenecks.together is 'The same of all public bottlenecks by this rule, and of this one.';
comment on column bottlenecks.areas is 'Codes of its places and everything around them.';
comment on column bottlenecks.asked_at is 'Since when its owner is waited for.';
comment on column bottlenecks.reminders is 'How often was reminded of it since then.';
create index bottlenecks_of_area on bottlenecks using gin (areas);
create index bottlenecks_by_hits on bottlenecks (together desc, hits desc, id desc) where removed_at is null;
create index bottlenecks_of_rule on bottlenecks (rule);
create index bottlenecks_of_owner on bottlenecks (owner);
create index bottlenecks_of_answerer on bottlenecks (answerer);
create index bottlenecks_created_by on bottlenecks (created_by);
create index bottlenecks_of_circle on bottlenecks (circle_id) where circle_id is not null;
create index bottlenecks_unanswered on bottlenecks (asked_at) where state = 'open' and removed_at is null;

create table bottleneck_hits (
  id uuid primary key,
  bottleneck uuid not null references bottlenecks on delete cascade,
  person uuid references people on delete cascade,
  organisation uuid references organisations on delete cascade,
  initiative uuid references initiatives on delete cascade,
  sentence text not null default '',
  said_by uuid references people on delete set null,
  said_at timestamptz not null,
  check (num_nonnulls(person, organisation, initiative) = 1)
);
comment on table bottleneck_hits is 'Who says that it hits them too: a person, or an organisation or initiative that a person speaks for.';
create unique index bottleneck_hits_person on bottleneck_hits (bottleneck, person) where person is not null;
create unique index bottleneck_hits_organisation on bottleneck_hits (bottleneck, organisation) where organisation is not null;
create unique index bottleneck_hits_initiative on bottleneck_hits (bottleneck, initiative) where initiative is not null;
create index bottleneck_hits_of_person on bottleneck_hits (person);
create index bottleneck_hits_of_organisation on bottleneck_hits (organisation);
create index bottleneck_hits_of_initiative on bottleneck_hits (initiative);
create index bottleneck_hits_said_by on bottleneck_hits (said_by);

create table bottleneck_answers (
  id uuid primary key,
  bottleneck uuid not null references bottlenecks on delete cascade,
  kind text not null check (kind in ('stays', 'changes', 'experiment')),
  body text not null,
  day date,
  for_whom text not null default '',
  conditions text not null default '',
  link text,
  organisation uuid references organisations on delete set null,
  person uuid references people on delete set null,
  answered_at timestamptz not null,
  end_told_at timestamptz,
  check (kind = 'stays' or day is not null)
);
comment on table bottleneck_answers is 'What the owner says of it; a later answer leaves the earlier ones as they are.';
comment on column bottleneck_answers.day is 'When it changes, or the last day of the room to experiment.';
comment on column bottleneck_answers.end_told_at is 'When everybody heard that the room to experiment ends.';
create index bottleneck_answers_of_bottleneck on bottleneck_answers (bottleneck, answered_at desc);
create index bottleneck_answers_of_organisation on bottleneck_answers (organisation);
create index bottleneck_answers_of_person on bottleneck_answers (person);
create index bottleneck_answers_ending on bottleneck_answers (day) where kind = 'experiment' and end_told_at is null;

create table bottleneck_outcomes (
  id uuid primary key,
  bottleneck uuid not null references bottlenecks on delete cascade,
  answer uuid not null references bottleneck_answers on delete cascade,
  person uuid references people on delete set null,
  body text not null,
  said_at timestamptz not null
);
comment on table bottleneck_outcomes is 'What came of the room to experiment, in the words of who took it.';
create index bottleneck_outcomes_of_bottleneck on bottleneck_outcomes (bottleneck);
create index bottleneck_outcomes_of_answer on bottleneck_outcomes (answer);
create index bottleneck_outcomes_of_person on bottleneck_outcomes (person);

create table bottleneck_followers (
  bottleneck uuid not null references bottlenecks on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (bottleneck, person)
);
comment on table bottleneck_followers is 'Who hears what becomes of it.';
create index bottleneck_followers_of_person on bottleneck_followers (person);
