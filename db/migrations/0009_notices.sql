create table notices (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  activity uuid not null references activities on delete cascade,
  kind text not null,
  personal boolean not null,
  path text not null,
  data jsonb not null,
  told_at timestamptz not null,
  mailed_at timestamptz,
  read_at timestamptz,
  unique (person, activity, kind)
);
comment on column notices.personal is 'Asked of this person by name: whoever asked wrote a mail at that moment. Everything else waits for the bundle.';
comment on column notices.data is 'What its sentence is about, such as the title of the question.';
create index notices_of_person on notices (person, told_at, id);
create index notices_of_activity on notices (activity);
create index notices_to_bundle on notices (person, told_at) where mailed_at is null and read_at is null and not personal;
create index notices_bundled on notices (person, mailed_at) where not personal;
