-- Who voted without an account hears what comes of it; what a project is about, and in which part of the place it is.
-- There are few voters, and the new column is empty: it takes a moment.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table budget_voters add column hears uuid references people on delete set null;
comment on column budget_voters.hears is 'Who confirmed an address to hear what comes of this ballot; it says nothing of who cast it.';
-- Migrations run in one transaction, in which an index cannot be built concurrently.
-- squawk-ignore require-concurrent-index-creation
create index budget_voters_hears on budget_voters (hears);

create table ballot_addresses (
  voter uuid primary key references budget_voters on delete cascade,
  email text not null,
  lang text not null,
  asked_at timestamptz not null
);
comment on table ballot_addresses is 'Where a voter without an account wants to hear; gone once confirmed, or after a week.';
create index ballot_addresses_by_email on ballot_addresses (email, asked_at);

alter table projects add column theme text, add column area text;
comment on column projects.theme is 'One of the themes of initiatives; null when nobody said.';
comment on column projects.area is 'Code of the part of the place of its budget; null when it is for all of it.';
