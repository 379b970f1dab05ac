-- Documents with a thing: kept in the database, so that one backup holds everything.
create table documents (
  id uuid primary key,
  owner_kind text not null,
  owner uuid not null,
  title text not null,
  file_name text not null,
  type text not null,
  size integer not null check (size > 0),
  hash text not null,
  with_care boolean not null default false,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  added_at timestamptz not null,
  added_by uuid references people on delete set null,
  removed_at timestamptz
);
comment on table documents is 'Files with a thing (owner_kind, owner); who may not see the thing sees none of them.';
comment on column documents.type is 'Media type as found in the bytes, not as the sender said.';
comment on column documents.hash is 'SHA-256 of the bytes that are kept.';
comment on column documents.with_care is 'Whether it is opened only after a yes, by people who signed in, and who did is shown.';
create index documents_of_owner on documents (owner_kind, owner, added_at);
create index documents_added_by on documents (added_by, added_at);
create index documents_of_circle on documents (circle_id) where circle_id is not null;

create table document_bytes (
  document uuid primary key references documents on delete cascade,
  bytes bytea not null
);

create table document_openings (
  document uuid not null references documents on delete cascade,
  person uuid not null references people on delete cascade,
  agreed_at timestamptz not null,
  opened_at timestamptz,
  times integer not null default 0,
  primary key (document, person)
);
comment on table document_openings is 'Who said yes to handling a document with care, and opened it.';
create index document_openings_of_person on document_openings (person);
