-- Circles: named persons, or the parties of a coalition, who may see a thing that others may not.
create table circles (
  id uuid primary key,
  kind text not null check (kind in ('named', 'coalition')),
  title text not null default '',
  owner_kind text not null,
  owner uuid not null,
  made_at timestamptz not null,
  unique (owner_kind, owner)
);
comment on table circles is 'Who may see some things: persons chosen by name for one thing (named), or those of a coalition.';
comment on column circles.owner is 'The thing it was made for, or the coalition; with owner_kind.';

create table circle_members (
  circle uuid not null references circles on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (circle, person)
);
create index circle_members_of_person on circle_members (person);
