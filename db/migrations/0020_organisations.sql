-- Organisations as parties: who may speak for one, who takes a position over, claiming, merging and closing down.
create table mandates (
  id uuid primary key,
  position uuid not null references positions on delete cascade,
  everything boolean not null default false,
  subjects text[] not null default '{}',
  up_to_cents bigint check (up_to_cents > 0),
  may_sign boolean not null,
  from_day date not null,
  until_day date,
  given_at timestamptz not null,
  given_by uuid references people on delete set null,
  ended_at timestamptz,
  ended_by uuid references people on delete set null,
  check (until_day is null or until_day >= from_day),
  check (everything or subjects <> '{}' or up_to_cents is not null)
);
comment on table mandates is 'That who holds a position may speak for the organisation. It lasts no longer than the position.';
comment on column mandates.subjects is 'About what, in own words; with everything this is empty.';
comment on column mandates.up_to_cents is 'About money up to this amount.';
comment on column mandates.may_sign is 'Whether it is for signing too, or for speaking only.';
comment on column mandates.ended_at is 'When it was taken back before its last day; it counts no longer on that day.';
create index mandates_of_position on mandates (position);
create index mandates_given_by on mandates (given_by);
create index mandates_ended_by on mandates (ended_by);

create table position_successions (
  id uuid primary key,
  position uuid not null references positions on delete cascade,
  person uuid not null references people on delete cascade,
  last_day date not null,
  asked_at timestamptz not null,
  asked_by uuid references people on delete set null,
  answered_at timestamptz,
  accepted boolean,
  new_position uuid references positions on delete set null,
  check ((answered_at is null) = (accepted is null))
);
comment on table position_successions is 'Who was asked to take a position over after its last day.';
comment on column position_successions.new_position is 'What the successor holds since saying yes.';
create index position_successions_of_position on position_successions (position);
create index position_successions_of_person on position_successions (person);
create index position_successions_asked_by on position_successions (asked_by);
create index position_successions_of_new on position_successions (new_position);
create unique index position_successions_open on position_successions (position) where answered_at is null;

create table organisation_contacts (
  organisation uuid primary key references organisations on delete cascade,
  claim_email text check (claim_email = lower(claim_email)),
  reach text not null default '',
  is_public boolean not null default false
);
comment on column organisation_contacts.claim_email is 'Where a claim is mailed to; shown to nobody.';
comment on column organisation_contacts.reach is 'How to reach it, in own words; shown to others only when that was chosen.';
create index organisation_contacts_by_email on organisation_contacts (claim_email);

create table organisation_claims (
  id uuid primary key,
  organisation uuid not null references organisations on delete cascade,
  person uuid not null references people on delete cascade,
  role text not null,
  way text not null check (way in ('mail', 'connector')),
  explanation text not null default '',
  link_hash text unique,
  code_hash text,
  attempts integer not null default 0,
  asked_at timestamptz not null,
  expires_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references people on delete set null,
  accepted boolean,
  reason text not null default '',
  check ((answered_at is null) = (accepted is null)),
  check ((way = 'mail') = (expires_at is not null))
);
comment on table organisation_claims is 'That somebody says to answer for an organisation, proven by its own address or judged by a connector.';
comment on column organisation_claims.link_hash is 'SHA-256 of the secret in the link; the secret itself is only in the mail.';
comment on column organisation_claims.code_hash is 'SHA-256 of the id and the code in the mail.';
create index organisation_claims_of_organisation on organisation_claims (organisation, asked_at);
create index organisation_claims_of_person on organisation_claims (person, asked_at);
create index organisation_claims_answered_by on organisation_claims (answered_by);

create table organisation_merges (
  id uuid primary key,
  keeps uuid not null references organisations on delete cascade,
  goes uuid not null references organisations on delete cascade,
  reason text not null,
  proposed_at timestamptz not null,
  proposed_by uuid references people on delete set null,
  keeps_agreed_at timestamptz,
  keeps_agreed_by uuid references people on delete set null,
  goes_agreed_at timestamptz,
  goes_agreed_by uuid references people on delete set null,
  refused_at timestamptz,
  refused_by uuid references people on delete set null,
  refusal text not null default '',
  merged_at timestamptz,
  check (keeps <> goes)
);
comment on table organisation_merges is 'That two organisations are one: both say yes, or one of them says why not.';
comment on column organisation_merges.keeps is 'The one that stays.';
create index organisation_merges_of_keeps on organisation_merges (keeps);
create index organisation_merges_of_goes on organisation_merges (goes);
create index organisation_merges_proposed_by on organisation_merges (proposed_by);
create index organisation_merges_keeps_agreed_by on organisation_merges (keeps_agreed_by);
create index organisation_merges_goes_agreed_by on organisation_merges (goes_agreed_by);
create index organisation_merges_refused_by on organisation_merges (refused_by);

create table organisation_closures (
  id uuid primary key,
  organisation uuid not null references organisations on delete cascade,
  sentence text not null,
  last_day date not null,
  closed_at timestamptz not null,
  closed_by uuid references people on delete set null,
  done_at timestamptz,
  reopened_at timestamptz,
  reopened_by uuid references people on delete set null
);
comment on table organisation_closures is 'That an organisation ends after a day, and that a connector opened it again.';
comment on column organisation_closures.done_at is 'When positions and mandates were ended: on the last day, or at once when that was over.';
create index organisation_closures_of_organisation on organisation_closures (organisation, closed_at);
create index organisation_closures_closed_by on organisation_closures (closed_by);
create index organisation_closures_reopened_by on organisation_closures (reopened_by);
create index organisation_closures_waiting on organisation_closures (last_day) where done_at is null and reopened_at is null;

alter table positions add column came_from uuid;
comment on column positions.came_from is 'Where it was held first, when that organisation became another.';
-- The column is new and empty: nothing is to be checked.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table positions add constraint positions_came_from_fkey
  foreign key (came_from) references organisations on delete set null;
-- Migrations run in one transaction, in which an index cannot be built concurrently.
-- squawk-ignore require-concurrent-index-creation
create index positions_came_from on positions (came_from) where came_from is not null;

alter table organisations add column merged_into uuid;
comment on column organisations.merged_into is 'The organisation that it became; its page leads there.';
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table organisations add constraint organisations_merged_into_fkey
  foreign key (merged_into) references organisations on delete set null;
-- squawk-ignore require-concurrent-index-creation
create index organisations_merged_into on organisations (merged_into) where merged_into is not null;
