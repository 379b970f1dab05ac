create table imports (
  id uuid primary key,
  file_name text not null,
  file_hash text not null,
  place text not null references places,
  state text not null check (state in ('reading', 'mapping', 'checking', 'ready', 'saving', 'saved', 'undone', 'failed')),
  header text[] not null default '{}',
  mapping jsonb not null default '{}',
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  problem text,
  by_person uuid references people on delete set null,
  started_at timestamptz not null,
  saved_at timestamptz,
  undone_at timestamptz
);
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
create index import_rows_by_verdict on import_rows (import, verdict, row);
