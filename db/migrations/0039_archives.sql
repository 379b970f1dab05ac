-- Archives of a whole place: made here, or brought here.
create table archives (
  id uuid primary key,
  way text not null check (way in ('out', 'in')),
  place text references places on delete cascade,
  with_addresses boolean not null default false,
  file_name text not null default '',
  state text not null check (state in ('waiting', 'running', 'ready', 'failed')),
  rows_done integer not null default 0,
  rows_total integer not null default 0,
  size bigint not null default 0,
  problem text,
  problem_details jsonb not null default '{}',
  made_by uuid references people on delete set null,
  made_at timestamptz not null,
  done_at timestamptz,
  expires_at timestamptz not null
);
comment on table archives is 'Whole-place archives: way out is made here and fetched, way in was sent here and is restored.';
comment on column archives.problem is 'Key of the sentence why it did not work out.';
create index archives_newest on archives (made_at desc);
create index archives_made_by on archives (made_by);
create index archives_of_place on archives (place);
create index archives_by_end on archives (expires_at);

create table archive_parts (
  archive uuid not null references archives on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (archive, part)
);
comment on table archive_parts is 'The bytes of the file in order, so that any process can go on with it.';
