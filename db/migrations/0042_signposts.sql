-- What is said at a table, and what it is distilled into.
create table sittings (
  at_table uuid primary key references tables on delete cascade,
  code text not null unique,
  door_open boolean not null default true,
  step integer not null default 0,
  step_since timestamptz not null,
  began_at timestamptz not null
);
comment on table sittings is 'A table while it is held: five letters to join by, and the step it is at.';
comment on column sittings.step is 'Counts from 0 in the script of the table.';

create table seats (
  id uuid primary key,
  at_table uuid not null references tables on delete cascade,
  token_hash text unique,
  kind text not null check (kind in ('phone', 'desk', 'paper')),
  name text not null default '',
  person uuid references people on delete set null,
  guest uuid references table_guests on delete set null,
  joined_at timestamptz not null
);
comment on table seats is 'Somebody at the table: with a phone, behind the desk of the note taker, or on paper. No account is needed.';
comment on column seats.token_hash is 'SHA-256 of the cookie of the phone.';
comment on column seats.name is 'As it was typed; empty for who signed in, whose name people has, and for who gives none.';
create index seats_of_table on seats (at_table);
create index seats_person on seats (person);
create index seats_guest on seats (guest);

create table signposts (
  id uuid primary key,
  slug text not null unique,
  at_table uuid not null references tables on delete cascade,
  title text not null,
  explanation text not null default '',
  themes text[] not null default '{}',
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  hidden_with_table boolean not null default false,
  example boolean not null default false,
  version integer not null default 1,
  number integer not null,
  sort integer not null,
  made_at timestamptz not null,
  made_by uuid references people on delete set null,
  updated_at timestamptz not null,
  removed_at timestamptz,
  unique (at_table, number)
);
comment on table signposts is 'A guideline distilled from quotes, which stay with it.';
comment on column signposts.hidden_with_table is 'It is off the pages because its table is: who sees the table sees it there.';
comment on column signposts.number is 'Counts from 1 at its table and stays, as people write it on paper.';
create index signposts_of_table on signposts (at_table, sort);
create index signposts_of_area on signposts using gin (areas);
create index signposts_made_by on signposts (made_by);
create index signposts_of_circle on signposts (circle_id) where circle_id is not null;

create table quotes (
  id uuid primary key,
  at_table uuid not null references tables on delete cascade,
  step text not null,
  body text not null,
  speaker uuid references seats on delete set null,
  typed_by uuid references seats on delete set null,
  is_named boolean not null,
  state text not null check (state in ('heard', 'said')),
  signpost uuid references signposts on delete set null,
  sort double precision not null,
  version integer not null default 1,
  said_at timestamptz not null,
  confirmed_at timestamptz,
  removed_at timestamptz,
  removed_reason text
);
comment on table quotes is 'Words said at a table. Heard: typed by another and not yet confirmed by the speaker; said: in the words of the speaker.';
comment on column quotes.id is 'Made by the phone, so that what is sent twice is there once.';
comment on column quotes.removed_reason is 'Why a host took it away; null when the speaker did.';
comment on column quotes.is_named is 'Whether the speaker wants the name with it.';
create index quotes_of_table on quotes (at_table, sort);
create index quotes_speaker on quotes (speaker);
create index quotes_typed_by on quotes (typed_by);
create index quotes_of_signpost on quotes (signpost);

create table hands (
  id uuid primary key,
  seat uuid not null references seats on delete cascade,
  quote uuid references quotes on delete cascade,
  signpost uuid references signposts on delete cascade,
  hand text not null check (hand in ('agree', 'pass', 'more')),
  raised_at timestamptz not null,
  check (num_nonnulls(quote, signpost) = 1)
);
comment on table hands is 'Agree, pass or say more, one per seat; only counts leave, from five on.';
create unique index hands_on_quote on hands (quote, seat) where quote is not null;
create unique index hands_on_signpost on hands (signpost, seat) where signpost is not null;
create index hands_seat on hands (seat);

create table promise_offers (
  id uuid primary key,
  signpost uuid not null references signposts on delete cascade,
  seat uuid not null references seats on delete cascade,
  what text not null,
  due_day date not null,
  offered_at timestamptz not null,
  offered_by uuid references people on delete set null,
  answered_at timestamptz,
  promise uuid references promises on delete set null
);
comment on table promise_offers is 'What somebody at the table is asked to promise; on a yes there it is a promise, on a no nothing is.';
create index promise_offers_signpost on promise_offers (signpost);
create index promise_offers_seat on promise_offers (seat);
create index promise_offers_offered_by on promise_offers (offered_by);
create index promise_offers_promise on promise_offers (promise);

create table sitting_guesses (
  source_hash text not null,
  at timestamptz not null
);
comment on table sitting_guesses is 'Wrong codes per address, by a keyed hash of it, for an hour.';
create index sitting_guesses_of_source on sitting_guesses (source_hash, at);

create table cards (
  at_table uuid not null references tables on delete cascade,
  mark text not null,
  kind text not null check (kind in ('quote', 'vote')),
  picture bytea,
  found_at timestamptz not null,
  read_at timestamptz,
  primary key (at_table, mark),
  check (read_at is null or picture is null)
);
comment on table cards is 'Printed cards that were found on a photo or typed over; each counts once. Of what is only printed nothing is kept.';
comment on column cards.picture is 'The card cut out of the photo, as JPEG, until it is typed over or three days have gone by.';
create index cards_with_picture on cards (found_at) where picture is not null;
