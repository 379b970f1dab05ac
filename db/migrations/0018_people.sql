create table passkeys (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table passkeys is 'Keys in a device or a password manager with which somebody signs in (WebAuthn).';
comment on column passkeys.credential is 'Id that the device gave the key, base64url.';
comment on column passkeys.counter is 'How often the device says it signed; a lower one than before is a copy.';
create index passkeys_of_person on passkeys (person, made_at);

create table passkey_challenges (
  challenge_hash text primary key,
  person uuid references people on delete cascade,
  expires_at timestamptz not null
);
comment on table passkey_challenges is 'What devices were asked to sign and did not sign yet; only SHA-256, and each is used once.';
comment on column passkey_challenges.person is 'Who adds a passkey with it; null for signing in.';
create index passkey_challenges_by_end on passkey_challenges (expires_at);
create index passkey_challenges_of_person on passkey_challenges (person);

create table identities (
  issuer text not null,
  subject text not null,
  person uuid not null references people on delete cascade,
  linked_at timestamptz not null,
  used_at timestamptz,
  primary key (issuer, subject)
);
comment on table identities is 'Accounts at an OpenID Connect provider with which somebody signs in.';
create index identities_of_person on identities (person);

create table former_handles (
  handle text primary key,
  person uuid not null references people on delete cascade,
  since timestamptz not null
);
comment on table former_handles is 'Addresses of profiles that were merged into another one, which they lead to.';
create index former_handles_of_person on former_handles (person);

alter table addresses add column chosen_at timestamptz;
comment on column addresses.chosen_at is 'When its owner chose it for mail; the last one chosen gets it, or else the first confirmed.';

alter table sessions add column way text not null default 'mail';
comment on column sessions.way is 'How it began: mail, passkey, identity, or link (made at the command line).';

alter table sign_ins add column adds_to uuid;
alter table sign_ins add constraint sign_ins_adds_to_fkey foreign key (adds_to) references people on delete cascade not valid;
comment on column sign_ins.adds_to is 'Who wants to have this address too; null for signing in.';
