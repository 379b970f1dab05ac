create table consents (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  purpose text not null check (purpose in ('terms', 'mail', 'contact')),
  version text not null,
  given boolean not null,
  at timestamptz not null
);
comment on table consents is 'What somebody agreed to or chose, when, and on which version of the text; rows are added, never changed.';
create index consents_of_person on consents (person, purpose, at);

create table erased_handles (
  handle_hash text primary key,
  erased_at timestamptz not null
);
comment on table erased_handles is 'SHA-256 of the addresses of profiles that were erased: they answer that somebody left, and nothing says who.';
