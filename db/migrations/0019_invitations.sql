create table invitations (
  id uuid primary key,
  batch uuid not null,
  way text not null check (way in ('mail', 'card', 'group')),
  asks text not null check (asks in ('answer', 'help', 'steward', 'know')),
  thing_kind text not null,
  thing text not null,
  inviter uuid not null references people on delete cascade,
  code_hash text not null unique,
  name text not null default '',
  email text check (email = lower(email)),
  known_by text,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  message text not null default '',
  most integer not null check (most between 1 and 500),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  declined_at timestamptz
);
comment on table invitations is 'Somebody asked others, by mail, by a printed card or with one code for a group, to answer or to say yes or no.';
comment on column invitations.batch is 'Those that were made together, and are printed on one sheet.';
comment on column invitations.email is 'Null once it was answered, declined or withdrawn.';
comment on column invitations.known_by is 'Keyed hash of inviter and address: who declined is not written to again by the same inviter.';
create index invitations_of_inviter on invitations (inviter, made_at desc, id desc);
create index invitations_by_end on invitations (expires_at);

create table guests (
  person uuid primary key references people on delete cascade,
  invitation uuid references invitations on delete set null,
  helper uuid references people on delete set null,
  code_hash text not null unique,
  email text check (email = lower(email)),
  email_asked_at timestamptz,
  reply text check (reply in ('yes', 'no')),
  words text not null default '',
  consented_at timestamptz,
  consent_version text,
  made_at timestamptz not null
);
comment on table guests is 'People who take part without an account and come back with a code: invited, or helped by somebody.';
comment on column guests.email is 'Until whoever reads that mail confirms it.';
comment on column guests.consented_at is 'When the helper said that this person agrees to being named.';
create index guests_of_invitation on guests (invitation);
create index guests_of_helper on guests (helper);

create table entries (
  id uuid primary key,
  owner uuid not null references people on delete cascade,
  helper uuid references people on delete set null,
  thing_kind text not null check (thing_kind in ('question', 'answer', 'initiative')),
  thing uuid not null unique,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  helper_may boolean not null default false,
  taken_at timestamptz
);
comment on table entries is 'What a helper filled in for its owner.';
comment on column entries.helper_may is 'Whether the helper may still change it after the owner said that it is right.';
create index entries_of_owner on entries (owner, made_at);
create index entries_of_helper on entries (helper, made_at);

create table invitation_guesses (
  source_hash text not null,
  at timestamptz not null
);
comment on table invitation_guesses is 'Codes that did not exist, by the keyed hash of the address that tried them; kept for a day.';
create index invitation_guesses_of_source on invitation_guesses (source_hash, at);
create index invitation_guesses_by_moment on invitation_guesses (at);
