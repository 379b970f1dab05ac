-- What is shown stays true: how old a confirmation is, who is asked about it, and what neighbours say.
alter table initiatives add column age smallint not null default 0;
comment on column initiatives.age is 'How long nobody confirmed it: 0 within the span of its kind, 1 over it, 2 over twice. Kept by a daily job.';
-- Migrations run in one transaction, in which an index cannot be built concurrently.
-- squawk-ignore require-concurrent-index-creation
create index initiatives_by_age on initiatives (age, (coalesce(confirmed_at, created_at)))
  where removed_at is null and phase not in ('finished', 'stopped');

alter table initiative_areas add column confirmed boolean not null default false;
comment on column initiative_areas.confirmed is 'Somebody confirmed it, within the span of its kind.';
update initiative_areas set confirmed = true
  from initiatives where id = initiative and confirmed_at > now() - interval '1 year';
-- squawk-ignore require-concurrent-index-creation
create index initiative_areas_confirmed on initiative_areas (area, confirmed)
  where phase not in ('finished', 'stopped');

alter table organisations add column age smallint not null default 0;
alter table organisations add column stopped_at timestamptz;
comment on column organisations.age is 'As of initiatives.';
comment on column organisations.stopped_at is 'When somebody who speaks for it said that it stopped; it is then in no list.';
-- squawk-ignore require-concurrent-index-creation
create index organisations_by_age on organisations (age, (coalesce(confirmed_at, created_at)))
  where removed_at is null and stopped_at is null;

alter table search_documents add column age smallint not null default 0;
comment on column search_documents.age is 'As of initiatives: what nobody confirmed comes lower.';

create table listing_spans (
  kind text primary key check (kind in ('initiative', 'organisation')),
  months smallint not null check (months between 1 and 60),
  set_at timestamptz not null,
  set_by uuid references people on delete set null
);
comment on table listing_spans is 'How many months a confirmation counts; twelve for a kind without a row.';

create table listing_checks (
  kind text not null check (kind in ('initiative', 'organisation')),
  object uuid not null,
  areas text[] not null,
  due_at timestamptz not null,
  asked_at timestamptz,
  primary key (kind, object)
);
comment on table listing_checks is 'Listings that nobody confirmed within the span, until somebody says how it stands.';
comment on column listing_checks.asked_at is 'When those who answer for it were mailed, or when there turned out to be nobody to mail; null while that letter waits.';
create index listing_checks_by_asked on listing_checks (asked_at, object) where asked_at is not null;
create index listing_checks_of_area on listing_checks using gin (areas);

create table listing_asks (
  kind text not null,
  object uuid not null,
  person uuid not null references people on delete cascade,
  primary key (kind, object, person),
  foreign key (kind, object) references listing_checks on delete cascade
);
comment on table listing_asks is 'Who is still to be mailed about what.';
create index listing_asks_of_person on listing_asks (person);

create table listing_links (
  link_hash text primary key,
  kind text not null check (kind in ('initiative', 'organisation')),
  object uuid not null,
  person uuid not null references people on delete cascade,
  made_at timestamptz not null
);
comment on table listing_links is 'Links in mail to one person about one listing; only the SHA-256 of their secrets. Deleted after 60 days.';
create index listing_links_of_person on listing_links (person, made_at);
create index listing_links_by_time on listing_links (made_at);

create table listing_remarks (
  id uuid primary key,
  kind text not null check (kind in ('initiative', 'organisation')),
  object uuid not null,
  person uuid references people on delete set null,
  is_right boolean not null,
  sentence text not null default '',
  made_at timestamptz not null
);
comment on table listing_remarks is 'What neighbours said about a listing: that it is still right, or in a sentence why it is not.';
create index listing_remarks_of_person on listing_remarks (person, kind, object, made_at);
create index listing_remarks_of_listing on listing_remarks (kind, object, made_at);
