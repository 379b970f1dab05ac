create table imports (
  id uuid primary key,
  file_name text not null,
  file_hash text not null,
  place text not null references places,
  state text not null check (state in ('mapping', 'checking', 'ready', 'saving', 'saved', 'undone', 'failed')),
  header text[] not null,
  mapping jsonb not null,
  phase text not null default 'running',
  rows_total integer not null,
  rows_done integer not null default 0,
  added integer not null default 0,
  problem text,
  by_person uuid references people on delete set null,
  started_at timestamptz not null,
  saved_at timestamptz,
  undone_at timestamptz
);
comment on column imports.mapping is 'Per field the name of the column it comes from.';
comment on column imports.phase is 'The phase of rows that tell none.';
comment on column imports.rows_done is 'How many rows were checked, or saved, so far: work goes on there after a stop.';
comment on column imports.problem is 'Key of the sentence that says why it failed.';
create index imports_of_person on imports (by_person, started_at desc);

create table import_rows (
  import uuid not null references imports on delete cascade,
  row integer not null,
  cells text[] not null,
  verdict text check (verdict in ('new', 'known', 'doubtful', 'wrong')),
  why jsonb not null default '[]',
  alike uuid,
  choice text check (choice in ('add', 'skip')),
  draft jsonb,
  initiative uuid,
  primary key (import, row)
);
comment on column import_rows.row is 'Its number in the file as a spreadsheet shows it; the first row is 1.';
comment on column import_rows.why is 'Reasons and remarks as codes with what they are about; the pages make sentences of them.';
comment on column import_rows.alike is 'The initiative it looks like.';
comment on column import_rows.draft is 'What would be added.';
comment on column import_rows.initiative is 'What was added.';
create index import_rows_by_verdict on import_rows (import, verdict, row);
