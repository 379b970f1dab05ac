-- Handover: that a role goes from one person to another.
create table handovers (
  id uuid primary key,
  role_kind text not null check (role_kind in ('position', 'stewardship', 'party', 'keeping', 'promise')),
  role text not null,
  holder uuid references people on delete set null,
  thing_kind text not null,
  thing text not null,
  title text not null,
  path text not null,
  areas text[] not null,
  reason text not null check (reason in ('named', 'left', 'ended', 'closed', 'silent')),
  successor uuid references people on delete set null,
  asked_by uuid references people on delete set null,
  asked_at timestamptz,
  agreed_by uuid references people on delete set null,
  agreed_at timestamptz,
  shadow_days integer not null default 30 check (shadow_days between 0 and 90),
  begun_at timestamptz not null,
  accepted_at timestamptz,
  off_at timestamptz,
  ended_at timestamptz,
  ending text check (ending in ('done', 'declined', 'dropped')),
  check ((ended_at is null) = (ending is null)),
  check ((accepted_at is null) = (off_at is null))
);
comment on table handovers is 'That a role goes to another: asked, accepted, in the shadow until off_at, done. Without a successor those around choose one.';
comment on column handovers.role is 'The position, initiative, party or promise by its id, or the code of the place that is kept (everywhere is empty).';
comment on column handovers.holder is 'Whose role it is; null once this person was erased.';
comment on column handovers.thing is 'What the role is about: an organisation, initiative, coalition, promise, or the code of a place.';
comment on column handovers.agreed_by is 'The operator who gave the successor the same place to keep.';
create unique index handovers_one_runs on handovers (role_kind, role, holder) where ended_at is null;
create index handovers_holder on handovers (holder);
create index handovers_successor on handovers (successor);
create index handovers_asked_by on handovers (asked_by);
create index handovers_agreed_by on handovers (agreed_by);
create index handovers_to_end on handovers (off_at) where ended_at is null;
create index handovers_of_thing on handovers (thing_kind, thing);

create table handover_notes (
  role_kind text not null,
  role text not null,
  person uuid not null references people on delete cascade,
  text text not null default '',
  written_at timestamptz,
  asked_at timestamptz,
  primary key (role_kind, role, person)
);
comment on table handover_notes is 'What somebody would tell a successor: private until the role is handed over.';
comment on column handover_notes.asked_at is 'When this person was last asked to write it.';
create index handover_notes_person on handover_notes (person);

create table handover_warnings (
  warning text not null check (warning in ('leans', 'silent')),
  thing_kind text not null,
  thing text not null,
  warned_at timestamptz not null,
  primary key (warning, thing_kind, thing)
);
comment on table handover_warnings is 'When it was last said that something hangs on one person, or that its last steward is quiet.';
