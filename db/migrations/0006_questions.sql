create table questions (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  explanation text not null default '',
  motivation text not null default '',
  places text[] not null,
  areas text[] not null,
  asker uuid references people on delete set null,
  circle text not null check (circle in ('public', 'members')),
  state text not null check (state in ('open', 'answered', 'closed')),
  asked_at timestamptz not null,
  handed_at timestamptz,
  handed_place text,
  owner uuid references people on delete set null,
  owned_at timestamptz,
  outcome text,
  outcome_kind text check (outcome_kind in ('solved', 'partly', 'not')),
  closed_at timestamptz,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  check ((state = 'closed') = (closed_at is not null))
);
comment on column questions.asker is 'Null when the asker left.';
comment on column questions.handed_at is 'When it was given to the connectors of handed_place (null: those of everywhere), after three days without an answer.';
comment on column questions.owner is 'The connector who took it up.';
create index questions_of_asker on questions (asker);
create index questions_of_owner on questions (owner);
create index questions_waiting_long on questions (asked_at) where state = 'open' and handed_at is null;

create table question_areas (
  area text not null,
  state text not null,
  circle text not null,
  asked_at timestamptz not null,
  question uuid not null references questions on delete cascade,
  primary key (area, state, asked_at, question)
);
comment on table question_areas is 'Questions per area and state that are not hidden, for lists newest first without sorting.';
create index question_areas_of_question on question_areas (question);

create table question_drafts (
  id uuid primary key,
  kind text not null check (kind in ('question', 'answer')),
  wish jsonb not null,
  email text not null check (email = lower(email)),
  name text not null,
  lang text not null,
  link_hash text not null unique,
  made_at timestamptz not null
);
comment on table question_drafts is 'Questions and answers of people without an account, until they confirm their e-mail address.';
create index question_drafts_of_email on question_drafts (email, made_at);

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

create table question_dismissals (
  question uuid not null references questions on delete cascade,
  kind text not null check (kind in ('person', 'organisation', 'initiative')),
  object uuid not null,
  dismissed_at timestamptz not null,
  primary key (question, kind, object)
);
comment on table question_dismissals is 'Suggestions the asker does not want to see any more.';

create table question_followers (
  question uuid not null references questions on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (question, person)
);
create index question_followers_of_person on question_followers (person);

create table answers (
  id uuid primary key,
  question uuid not null references questions on delete cascade,
  person uuid references people on delete set null,
  role text not null default '',
  body text not null,
  answered_at timestamptz not null,
  hidden_at timestamptz
);
comment on column answers.role is 'In which role the person says it, in their own words.';
create index answers_of_question on answers (question, answered_at, id);
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
create index answer_marks_of_person on answer_marks (person);
