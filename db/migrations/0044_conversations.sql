-- Conversations: statements on which people agree, disagree or pass.
create table conversations (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  intro text not null default '',
  about_kind text check (about_kind in ('issue', 'coalition', 'table')),
  about uuid,
  proof text not null check (proof in ('cookie', 'mail', 'code')),
  checked_first boolean not null default false,
  state text not null default 'open' check (state in ('open', 'closed')),
  closes_at timestamptz,
  closed_at timestamptz,
  done_with text not null default '',
  done_at timestamptz,
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text,
  check ((about_kind is null) = (about is null)),
  check ((state = 'closed') = (closed_at is not null)),
  check ((done_with = '') = (done_at is null))
);
comment on table conversations is 'People vote on statements, and see what they have in common.';
comment on column conversations.about is 'The issue, coalition or table it belongs to, with about_kind.';
comment on column conversations.proof is 'How one vote a person is kept: a signed cookie, a mail address, or a printed code.';
comment on column conversations.checked_first is 'Whether a statement is looked at before others see it, or afterwards.';
comment on column conversations.done_with is 'What was done with the result; everybody who took part hears it.';
create index conversations_of_area on conversations using gin (areas);
create index conversations_by_update on conversations (updated_at desc, id desc) where removed_at is null;
create index conversations_about on conversations (about_kind, about);
create index conversations_created_by on conversations (created_by);
create index conversations_of_circle on conversations (circle_id) where circle_id is not null;
create index conversations_closing on conversations (closes_at) where state = 'open';

create table conversation_hosts (
  conversation uuid not null references conversations on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (conversation, person)
);
create index conversation_hosts_person on conversation_hosts (person);

create table voters (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  person uuid references people on delete set null,
  token_hash text unique,
  via text not null check (via in ('cookie', 'code', 'account', 'paper', 'import')),
  joined_at timestamptz not null
);
comment on table voters is 'Somebody who takes part in one conversation. What a voter thinks is never shown with a name.';
comment on column voters.token_hash is 'SHA-256 of this conversation and the token in the cookie of the browser, so that two conversations do not show the same voter.';
create index voters_of_conversation on voters (conversation);
create unique index voters_once on voters (conversation, person) where person is not null;
create index voters_person on voters (person);

create table statements (
  id uuid primary key,
  conversation uuid not null references conversations on delete cascade,
  number integer not null,
  body text not null check (length(body) between 1 and 1000),
  author uuid references voters on delete set null,
  is_seed boolean not null default false,
  state text not null check (state in ('waiting', 'in', 'out')),
  reason text not null default '',
  said_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  unique (conversation, number),
  check (state <> 'out' or reason <> '')
);
comment on table statements is 'One idea in one sentence, of at most 140 characters unless it came from elsewhere. Waiting: nobody but its author and the hosts see it yet; out: taken away, with the reason.';
create index statements_author on statements (author);
create index statements_decided_by on statements (decided_by);

create table statement_uses (
  statement uuid not null references statements on delete cascade,
  thing_kind text not null check (thing_kind in ('signpost', 'agreement', 'coalition')),
  thing uuid not null,
  used_at timestamptz not null,
  primary key (statement, thing_kind, thing)
);
comment on table statement_uses is 'Where common ground went on: the signpost, agreement or coalition that took it along.';
create index statement_uses_thing on statement_uses (thing_kind, thing);

create table votes (
  voter uuid not null references voters on delete cascade,
  statement uuid not null references statements on delete cascade,
  vote smallint not null check (vote in (-1, 0, 1)),
  is_important boolean not null default false,
  voted_at timestamptz not null,
  primary key (voter, statement)
);
comment on table votes is '1 agree, -1 disagree, 0 pass; the last one counts. One per voter and statement.';
create index votes_of_statement on votes (statement);

create table conversation_codes (
  code_hash text primary key,
  conversation uuid not null references conversations on delete cascade,
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table conversation_codes is 'Codes on slips and on sheets of paper to vote on, of which only the SHA-256 with the conversation is kept. Which voter used one is not kept.';
create index conversation_codes_of_conversation on conversation_codes (conversation);

create table conversation_results (
  conversation uuid primary key references conversations on delete cascade,
  outcome jsonb not null,
  positions jsonb not null,
  made_at timestamptz not null
);
comment on table conversation_results is 'What the engine found last.';
comment on column conversation_results.positions is 'Where each voter stands, by voter: each is shown to that voter only.';
