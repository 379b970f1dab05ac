-- How a coalition decides, how it is doing, and the mailed links with which one answers an invitation.
create table coalition_reins (
  coalition uuid not null references coalitions on delete cascade,
  subject text not null,
  held text not null check (held in ('owner', 'together', 'open')),
  sort integer not null,
  primary key (coalition, subject)
);
comment on table coalition_reins is 'Who decides on what in a coalition.';

create table coalition_proposals (
  id uuid primary key,
  coalition uuid not null references coalitions on delete cascade,
  kind text not null check (kind in ('words', 'reins', 'rule', 'conflict', 'party')),
  text text not null,
  change jsonb not null default '{}',
  asked uuid[] not null,
  rule text not null check (rule in ('consent', 'majority', 'owner')),
  party uuid references coalition_parties on delete set null,
  made_by uuid references people on delete set null,
  made_at timestamptz not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  accepted boolean,
  counted jsonb,
  check ((closed_at is null) = (accepted is null))
);
comment on table coalition_proposals is 'What the parties of a coalition are asked to decide.';
comment on column coalition_proposals.rule is 'The rule by which it is decided: that of the coalition when it was made.';
comment on column coalition_proposals.asked is 'The parties that owned the issue when it was made: who joins later is not asked.';
comment on column coalition_proposals.change is 'What becomes different when it is accepted, by kind.';
comment on column coalition_proposals.counted is 'How many parties said what when it closed.';
create index coalition_proposals_of_coalition on coalition_proposals (coalition, made_at desc);
create index coalition_proposals_to_close on coalition_proposals (closes_at) where closed_at is null;
create index coalition_proposals_party on coalition_proposals (party);
create index coalition_proposals_made_by on coalition_proposals (made_by);

create table coalition_voices (
  proposal uuid not null references coalition_proposals on delete cascade,
  party uuid not null references coalition_parties on delete cascade,
  voice text not null check (voice in ('agree', 'objection', 'abstain')),
  reason text not null default '',
  given_at timestamptz not null,
  given_by uuid references people on delete set null,
  primary key (proposal, party)
);
comment on table coalition_voices is 'One voice per party and proposal, the last one given.';
create index coalition_voices_of_party on coalition_voices (party);
create index coalition_voices_given_by on coalition_voices (given_by);

create table coalition_check_ins (
  id uuid primary key,
  coalition uuid not null references coalitions on delete cascade,
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  answers integer not null default 0,
  tally integer[] not null
);
comment on table coalition_check_ins is 'How the parties say their coalition is doing, once in three months.';
comment on column coalition_check_ins.tally is 'How often each mark was given: five numbers per question. Nothing else is kept of an answer.';
create index coalition_check_ins_of_coalition on coalition_check_ins (coalition, opened_at desc);
create unique index coalition_check_ins_open_once on coalition_check_ins (coalition) where closed_at is null;
create index coalition_check_ins_to_close on coalition_check_ins (closes_at) where closed_at is null;

create table coalition_check_in_takers (
  check_in uuid not null references coalition_check_ins on delete cascade,
  person uuid not null references people on delete cascade,
  primary key (check_in, person)
);
comment on table coalition_check_in_takers is 'Who answered, so that everybody answers once; not what, and not when.';
create index coalition_check_in_takers_person on coalition_check_in_takers (person);

create table coalition_links (
  link_hash text primary key,
  party uuid not null references coalition_parties on delete cascade,
  person uuid not null references people on delete cascade,
  made_at timestamptz not null
);
comment on table coalition_links is 'Mailed links to an invitation, as SHA-256: they act as that person.';
create index coalition_links_party on coalition_links (party);
create index coalition_links_person on coalition_links (person);
create index coalition_links_by_age on coalition_links (made_at);
