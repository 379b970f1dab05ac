create table introductions (
  id uuid primary key,
  proposer uuid references people on delete set null,
  about_kind text not null check (about_kind in ('initiative', 'question', 'organisation', 'words')),
  about uuid,
  subject text not null,
  reason text not null,
  areas text[] not null,
  unheard boolean not null default false,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  moments timestamptz[] not null default '{}',
  outcome_asked_at timestamptz,
  ended_at timestamptz,
  check ((about_kind = 'words') = (about is null))
);
comment on column introductions.proposer is 'Who asked: one of the two, or a connector; null when that person left.';
comment on column introductions.subject is 'What they would meet about: the title as it was when asked, or own words.';
comment on column introductions.areas is 'Codes of the places it belongs to and everything around them: for moderators and for counts.';
comment on column introductions.unheard is 'Somebody in it blocked another or said no before: it is told to nobody, and stays unanswered.';
comment on column introductions.moments is 'Three moments that were proposed when both said yes.';
comment on column introductions.ended_at is 'When whoever waited was told that it came to nothing.';
create index introductions_of_proposer on introductions (proposer, asked_at);
create index introductions_told on introductions (outcome_asked_at) where outcome_asked_at is not null;
create index introductions_waiting on introductions (asked_at) where agreed_at is null and ended_at is null;
create index introductions_agreed on introductions (agreed_at) where agreed_at is not null;

create table introduction_sides (
  introduction uuid not null references introductions on delete cascade,
  person uuid not null references people on delete cascade,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  later_at timestamptz,
  again_at timestamptz,
  contact text,
  picked timestamptz[] not null default '{}',
  outcome text check (outcome in ('met', 'not_yet', 'not')),
  sentence text not null default '',
  outcome_at timestamptz,
  primary key (introduction, person),
  check ((answer is null) = (answered_at is null)),
  check ((outcome is null) = (outcome_at is null))
);
comment on table introduction_sides is 'The two who would meet.';
comment on column introduction_sides.later_at is 'When this person said "later"; again_at is when they were asked again.';
comment on column introduction_sides.contact is 'What this person shares with the other once both say yes. Deleted 90 days after that, or when it comes to nothing.';
comment on column introduction_sides.picked is 'Which of the moments suit.';
comment on column introduction_sides.sentence is 'What came of it, in own words; for the two.';
create index introduction_sides_of_person on introduction_sides (person);

create table introduction_links (
  link_hash text primary key,
  introduction uuid not null,
  person uuid not null,
  made_at timestamptz not null,
  foreign key (introduction, person) references introduction_sides on delete cascade
);
comment on table introduction_links is 'Links in mail to one of the two; only the SHA-256 of their secrets.';
create index introduction_links_of_side on introduction_links (introduction, person);

create table introduction_blocks (
  person uuid not null references people on delete cascade,
  blocked uuid not null references people on delete cascade,
  blocked_at timestamptz not null,
  primary key (person, blocked),
  check (person <> blocked)
);
comment on table introduction_blocks is 'Whose requests somebody does not want to get; the blocked are never told.';
create index introduction_blocks_of_blocked on introduction_blocks (blocked);

create table introduction_reports (
  id uuid primary key,
  introduction uuid not null references introductions on delete cascade,
  reporter uuid references people on delete set null,
  writer uuid references people on delete set null,
  subject text not null,
  reason text not null,
  areas text[] not null,
  reported_at timestamptz not null,
  unique (introduction, reporter)
);
comment on table introduction_reports is 'Requests that were reported to the moderators, with the text as it was.';
create index introduction_reports_newest on introduction_reports (reported_at, id);
create index introduction_reports_of_reporter on introduction_reports (reporter);
create index introduction_reports_of_writer on introduction_reports (writer);
