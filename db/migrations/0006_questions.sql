create table questions (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  explanation text not null default '',
  motivation text not null default '',
  places text[] not null,
  areas text[] not null,
  themes text[] not null default '{}',
  asker uuid not null references people on delete cascade,
  circle text not null default 'public' check (circle in ('public', 'members', 'hidden')),
  state text not null check (state in ('waiting', 'open', 'answered', 'closed')),
  owner uuid references people on delete set null,
  owned_since timestamptz,
  outcome text,
  outcome_kind text check (outcome_kind in ('solved', 'partly', 'not')),
  example boolean not null default false,
  version integer not null default 1,
  asked_at timestamptz not null,
  published_at timestamptz,
  closed_at timestamptz,
  removed_at timestamptz,
  check ((state = 'closed') = (closed_at is not null))
);
comment on column questions.state is 'waiting: asked without an account, until the e-mail address is confirmed.';
comment on column questions.owner is 'The connector who took it up after three days without an answer.';
create index questions_of_area on questions using gin (areas);
create index questions_of_asker on questions (asker);
create index questions_waiting_long on questions (published_at) where state = 'open';

create table question_areas (
  area text not null,
  published_at timestamptz not null,
  question uuid not null references questions on delete cascade,
  primary key (area, published_at, question)
);
create index question_areas_of_question on question_areas (question);

create table question_invitations (
  id uuid primary key,
  question uuid not null references questions on delete cascade,
  person uuid not null references people on delete cascade,
  via_kind text not null check (via_kind in ('person', 'organisation', 'initiative')),
  via uuid not null,
  reason jsonb not null,
  link_hash text not null unique,
  asked_at timestamptz not null,
  answered_at timestamptz,
  declined_at timestamptz,
  unique (question, person)
);
comment on table question_invitations is 'Who was asked, because of whom or what (via), with the reason that is shown.';
create index question_invitations_of_person on question_invitations (person, asked_at);

create table answers (
  id uuid primary key,
  question uuid not null references questions on delete cascade,
  person uuid not null references people on delete cascade,
  role text not null default '',
  body text not null,
  answered_at timestamptz not null,
  removed_at timestamptz
);
create index answers_of_question on answers (question, answered_at);
create index answers_of_person on answers (person, answered_at);

create table answer_references (
  answer uuid not null references answers on delete cascade,
  kind text not null check (kind in ('person', 'organisation', 'initiative')),
  object uuid not null,
  primary key (answer, kind, object)
);

create table answer_marks (
  answer uuid not null references answers on delete cascade,
  person uuid not null references people on delete cascade,
  marked_at timestamptz not null,
  primary key (answer, person)
);
comment on table answer_marks is 'Helpful, said this person.';

create table question_followers (
  question uuid not null references questions on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (question, person)
);
create index question_followers_of_person on question_followers (person);
