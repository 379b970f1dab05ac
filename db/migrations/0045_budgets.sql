-- Neighbourhood budgets: from idea to realised, decided in phases.
create table budgets (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  intro text not null default '',
  amount_cents bigint not null check (amount_cents > 0),
  who_may text not null default '',
  min_age integer check (min_age between 0 and 120),
  proof text not null check (proof in ('none', 'mail', 'code', 'list')),
  ballot text not null check (ballot in ('approve', 'approve_most', 'points', 'within')),
  ballot_most integer check (ballot_most > 0),
  rule text not null default 'equal_shares' check (rule in ('equal_shares', 'greedy')),
  support_needed integer not null default 0 check (support_needed >= 0),
  phase text not null default 'ideas' check (phase in ('ideas', 'support', 'working_out', 'check', 'voting', 'outcome', 'realisation', 'looking_back')),
  phase_since timestamptz not null,
  calendar jsonb not null default '{}',
  lot_seed text not null default '',
  origin text check (origin in ('import')),
  source text not null default '',
  place text not null,
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
  check (ballot not in ('approve_most', 'points') or ballot_most is not null)
);
comment on table budgets is 'Money for a place, decided in phases.';
comment on column budgets.calendar is 'Per phase the day (2026-03-03) on which it is planned to end.';
comment on column budgets.proof is 'How one vote a person is kept: nothing but a cookie, a mail address, a printed code by letter, or a list of people.';
comment on column budgets.lot_seed is 'Published when voting begins: the lots that order equal projects are drawn with it.';
comment on column budgets.origin is 'Import: it was decided elsewhere, and read from a .pb file.';
create index budgets_of_area on budgets using gin (areas);
create index budgets_by_update on budgets (updated_at desc, id desc);
create index budgets_created_by on budgets (created_by);
create index budgets_of_circle on budgets (circle_id) where circle_id is not null;

create table budget_hosts (
  budget uuid not null references budgets on delete cascade,
  person uuid not null references people on delete cascade,
  role text not null check (role in ('host', 'official')),
  since timestamptz not null,
  primary key (budget, person)
);
comment on table budget_hosts is 'Who leads it, and which officials help with costs and judge what is feasible.';
create index budget_hosts_person on budget_hosts (person);

create table budget_moves (
  id uuid primary key,
  budget uuid not null references budgets on delete cascade,
  from_phase text not null,
  to_phase text not null,
  reason text not null default '',
  moved_at timestamptz not null,
  moved_by uuid references people on delete set null
);
comment on table budget_moves is 'Each deliberate step to another phase.';
create index budget_moves_of_budget on budget_moves (budget, moved_at);
create index budget_moves_moved_by on budget_moves (moved_by);

create table projects (
  id uuid primary key,
  slug text not null,
  budget uuid not null references budgets on delete cascade,
  number integer not null,
  title text not null,
  what text not null default '',
  why text not null default '',
  plan text not null default '',
  place_words text not null default '',
  latitude double precision,
  longitude double precision,
  owner uuid references people on delete set null,
  helper uuid references people on delete set null,
  state text not null default 'idea' check (state in ('idea', 'project', 'feasible', 'infeasible', 'won', 'lost', 'done', 'stopped', 'merged')),
  reason text not null default '',
  merged_into uuid references projects on delete set null,
  cost_cents bigint not null default 0 check (cost_cents >= 0),
  file_id text,
  hidden_at timestamptz,
  hidden_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  unique (budget, number),
  check (state not in ('infeasible', 'stopped') or reason <> '')
);
comment on table projects is 'An idea for a budget, which becomes a costed proposal, and then may be realised.';
comment on column projects.reason is 'Why it is feasible or not, or why it stopped; public.';
comment on column projects.file_id is 'What the file of an import calls it.';
create index projects_of_budget on projects (budget, number);
create index projects_owner on projects (owner);
create index projects_helper on projects (helper);
create index projects_merged_into on projects (merged_into);
create index projects_created_by on projects (created_by);

create table project_costs (
  id uuid primary key,
  project uuid not null references projects on delete cascade,
  what text not null,
  cents bigint not null check (cents >= 0),
  sort integer not null
);
create index project_costs_of_project on project_costs (project, sort);

create table project_supporters (
  project uuid not null references projects on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (project, person)
);
create index project_supporters_person on project_supporters (person);

create table project_mergers (
  id uuid primary key,
  from_project uuid not null references projects on delete cascade,
  into_project uuid not null references projects on delete cascade,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  accepted boolean,
  check ((answered_at is null) = (accepted is null))
);
comment on table project_mergers is 'An owner asks another to go on together; nothing moves without a yes, and no support moves by itself.';
create index project_mergers_from on project_mergers (from_project);
create index project_mergers_into on project_mergers (into_project);
create index project_mergers_asked_by on project_mergers (asked_by);

create table budget_voters (
  id uuid primary key,
  budget uuid not null references budgets on delete cascade,
  person uuid references people on delete set null,
  key_hash text,
  via text not null check (via in ('account', 'cookie', 'code', 'list', 'paper')),
  is_of_age boolean not null default false,
  joined_at timestamptz not null
);
comment on table budget_voters is 'One who may vote in one budget.';
comment on column budget_voters.key_hash is 'Keyed hash of the cookie, the printed code, or the entry on the list; nothing for who voted with an account.';
create index budget_voters_of_budget on budget_voters (budget);
create unique index budget_voters_person_once on budget_voters (budget, person) where person is not null;
create unique index budget_voters_key_once on budget_voters (budget, key_hash) where key_hash is not null;
create index budget_voters_person on budget_voters (person);

create table budget_keys (
  key_hash text primary key,
  budget uuid not null references budgets on delete cascade,
  kind text not null check (kind in ('code', 'list', 'sheet')),
  batch text not null default '',
  number integer not null default 0,
  made_at timestamptz not null,
  voter uuid references budget_voters on delete set null
);
comment on table budget_keys is 'Printed codes, entries of a list, and sheets of paper that may be used once; only keyed hashes are here.';
create index budget_keys_of_budget on budget_keys (budget, kind);
create index budget_keys_voter on budget_keys (voter);

create table ballots (
  voter uuid primary key references budget_voters on delete cascade,
  lines jsonb not null,
  receipt_hash text not null,
  version integer not null default 1,
  cast_at timestamptz not null
);
comment on table ballots is 'One per voter, secret, and changeable until voting closes. Lines: project id to points; 1 where it was only ticked.';

create table paper_entries (
  key_hash text not null references budget_keys on delete cascade,
  entered_by uuid references people on delete set null,
  turn integer not null check (turn in (1, 2, 3)),
  lines jsonb not null,
  entered_at timestamptz not null,
  primary key (key_hash, turn)
);
comment on table paper_entries is 'What two people read on a sheet of paper; a third turn settles a difference.';
create index paper_entries_entered_by on paper_entries (entered_by);

create table budget_outcomes (
  budget uuid primary key references budgets on delete cascade,
  file text not null,
  outcome jsonb not null,
  beside jsonb,
  tie_note text not null default '',
  correction text not null default '',
  decided_at timestamptz not null,
  decided_by uuid references people on delete set null
);
comment on table budget_outcomes is 'What came out, computed from the published anonymous .pb file beside it; beside: the greedy outcome.';
create index budget_outcomes_decided_by on budget_outcomes (decided_by);

create table milestones (
  id uuid primary key,
  project uuid not null references projects on delete cascade,
  title text not null,
  due_day date,
  done_at timestamptz,
  note text not null default '',
  kind text not null default 'step' check (kind in ('step', 'change', 'lesson')),
  spent_cents bigint check (spent_cents >= 0),
  promise uuid references promises on delete set null,
  told_at timestamptz not null,
  told_by uuid references people on delete set null
);
comment on table milestones is 'Steps of a project that is being realised: planned and done, with what was spent; changes with their reason, and lessons.';
create index milestones_of_project on milestones (project);
create index milestones_promise on milestones (promise);
create index milestones_told_by on milestones (told_by);
