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
comment on column notices.personal is 'Asked of this person by name: mailed at once. Everything else waits for the daily bundle.';
create index notices_of_person on notices (person, told_at desc);
create index notices_to_bundle on notices (person) where mailed_at is null and not personal;

create table mail_settings (
  person uuid primary key references people on delete cascade,
  bundle text not null default 'daily' check (bundle in ('daily', 'weekly', 'never')),
  asked boolean not null default true,
  bundled_at timestamptz
);
