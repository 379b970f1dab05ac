create table people (
  id uuid primary key,
  handle text not null unique,
  name text not null,
  about text not null default '',
  strengths text[] not null default '{}',
  languages text[] not null default '{nl}',
  places text[] not null default '{}',
  areas text[] not null default '{}',
  circle text not null default 'members' check (circle in ('public', 'members', 'hidden')),
  askable boolean not null default true,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  example boolean not null default false,
  version integer not null default 1,
  seen_at timestamptz,
  created_at timestamptz not null,
  removed_at timestamptz
);
comment on column people.areas is 'Codes of their places and everything around them.';
comment on column people.askable is 'Whether questions may be sent to them.';
comment on column people.circle is 'Who may see the profile: everyone, those who signed in, or nobody.';
create index people_of_area on people using gin (areas);
create index people_by_name on people (name, id) where removed_at is null;

create table addresses (
  email text primary key check (email = lower(email)),
  person uuid not null references people on delete cascade,
  confirmed_at timestamptz not null
);
comment on table addresses is 'E-mail addresses; never shown to anybody but their owner.';
create index addresses_of_person on addresses (person);

create table grants (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  role text not null check (role in ('connector', 'moderator', 'operator')),
  place text references places,
  granted_by uuid references people on delete set null,
  granted_at timestamptz not null
);
create unique index grants_once on grants (person, role, coalesce(place, ''));
create index grants_of_place on grants (place, role);

create table sign_ins (
  id uuid primary key,
  email text check (email = lower(email)),
  person uuid references people on delete cascade,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  link_hash text not null unique,
  code_hash text,
  attempts integer not null default 0,
  next text not null default '/mijn',
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((email is null) <> (person is null))
);
comment on column sign_ins.person is 'Whom a link made at the command line is for; null when it went by mail.';
comment on column sign_ins.lang is 'Language in which it was asked; a new person gets their mail in it.';
comment on column sign_ins.link_hash is 'SHA-256 of the secret in the link; the secret itself is only in the mail.';
comment on column sign_ins.code_hash is 'SHA-256 of the id and the code in the mail; null when there is only a link.';
create index sign_ins_of_email on sign_ins (email, asked_at);

create table sessions (
  token_hash text primary key,
  person uuid not null references people on delete cascade,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_of_person on sessions (person);

create table mail_settings (
  person uuid primary key references people on delete cascade,
  bundle text not null default 'daily' check (bundle in ('daily', 'weekly', 'never')),
  asked boolean not null default true
);
comment on table mail_settings is 'How often somebody wants mail; who has no row never chose.';
comment on column mail_settings.asked is 'Whether mail may be sent at once about what is asked of them by name.';
