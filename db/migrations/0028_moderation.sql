create table suspensions (
  person uuid primary key references people on delete cascade,
  until timestamptz not null
);
comment on table suspensions is 'Who may read but not post or change anything until a moment.';

create table logbook (
  id uuid primary key,
  at timestamptz not null,
  actor uuid references people on delete set null,
  role text not null check (role in ('connector', 'moderator', 'operator')),
  deed text not null check (deed in ('looked', 'changed')),
  what text not null,
  object_kind text not null,
  object text not null,
  about uuid references people on delete set null,
  areas text[] not null
);
comment on table logbook is 'What operators, moderators and connectors looked at that is not public, and what they changed. Rows are only added; after two years they may go.';
comment on column logbook.what is 'What was looked at, or the name of the activity.';
comment on column logbook.about is 'Whose it is.';
create index logbook_newest on logbook (at, id);
create index logbook_of_actor on logbook (actor, at);
create index logbook_of_about on logbook (about, at);

create function keep_logbook() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '2 years' then
    return old;
  end if;
  if tg_op = 'UPDATE'
    and (new.actor is null or new.actor is not distinct from old.actor)
    and (new.about is null or new.about is not distinct from old.about)
    and to_jsonb(new) - 'actor' - 'about' = to_jsonb(old) - 'actor' - 'about' then
    return new;
  end if;
  raise exception 'rows of the logbook stay as they are';
end $$;
comment on function keep_logbook is 'A person who is erased loses the name in a row; nothing else changes it.';
create trigger keep_logbook before update or delete on logbook for each row execute function keep_logbook();
create trigger keep_logbook_whole before truncate on logbook for each statement execute function keep_logbook();

create table cases (
  id uuid primary key,
  kind text not null,
  thing uuid not null,
  title text not null,
  path text not null,
  areas text[] not null,
  author uuid references people on delete set null,
  cause text not null check (cause in ('report', 'word', 'first_post')),
  words text[] not null default '{}',
  opened_at timestamptz not null,
  held_until timestamptz,
  held boolean not null default false,
  decided_at timestamptz
);
comment on table cases is 'Something that somebody has to look at: reported, with a word of the list in it, or the first post of a new account.';
comment on column cases.title is 'As it was when the case was opened; so are the path and the areas.';
comment on column cases.words is 'Words of the list of the operators that stand in it.';
comment on column cases.held is 'Off the pages until somebody decides, or until held_until.';
create unique index cases_open on cases (kind, thing) where decided_at is null;
create index cases_of_thing on cases (kind, thing, opened_at);
create index cases_newest on cases (opened_at, id);
create index cases_of_author on cases (author);

create table case_reports (
  id uuid primary key,
  "case" uuid not null references cases on delete cascade,
  reporter uuid references people on delete set null,
  email text,
  lang text not null check (lang in ('nl', 'en')),
  rule text not null,
  sentence text not null,
  reported_at timestamptz not null,
  unique ("case", reporter)
);
comment on column case_reports.email is 'Where a reporter without an account wants the answer; forgotten 90 days after the decision.';
create index case_reports_of_reporter on case_reports (reporter);

create table case_decisions (
  id uuid primary key,
  "case" uuid not null references cases on delete cascade,
  author uuid references people on delete set null,
  action text not null check (action in ('keep', 'hide', 'suspend', 'restore')),
  rule text,
  words text not null,
  days integer check (days between 1 and 365),
  decided_by uuid references people on delete set null,
  role text not null check (role in ('connector', 'moderator', 'operator', 'system')),
  decided_at timestamptz not null,
  check ((action = 'suspend') = (days is not null))
);
comment on table case_decisions is 'Left as it is; taken off the pages; that and its author suspended; or put back. The last one counts.';
comment on column case_decisions.role is 'As what somebody decided; system when nobody looked in time at a first post.';
create index case_decisions_of_case on case_decisions ("case", decided_at);
create index case_decisions_of_author on case_decisions (author);
create index case_decisions_of_decider on case_decisions (decided_by);
create index case_decisions_newest on case_decisions (decided_at);

create table case_objections (
  decision uuid primary key references case_decisions on delete cascade,
  author uuid references people on delete set null,
  words text not null,
  made_at timestamptz not null,
  granted boolean,
  answer text,
  decided_by uuid references people on delete set null,
  role text check (role in ('moderator', 'operator')),
  decided_at timestamptz,
  check ((granted is null) = (decided_at is null)),
  check ((granted is null) = (answer is null))
);
create index case_objections_of_author on case_objections (author);
create index case_objections_of_decider on case_objections (decided_by);
create index case_objections_newest on case_objections (made_at);

create table moderation_settings (
  one boolean primary key default true check (one),
  words text[] not null,
  words_do text not null check (words_do in ('nothing', 'flag', 'hold')),
  first_posts boolean not null,
  new_days integer not null check (new_days between 1 and 365),
  hold_days integer not null check (hold_days between 1 and 30)
);
comment on table moderation_settings is 'One row once an operator chose; without it everything is off.';
comment on column moderation_settings.new_days is 'How long an account is new.';
comment on column moderation_settings.hold_days is 'After so many days a first post that nobody looked at is shown.';

create table place_rules (
  place text primary key references places on delete cascade,
  text text not null,
  changed_at timestamptz not null
);
comment on table place_rules is 'What a place adds to the rules of the house.';
