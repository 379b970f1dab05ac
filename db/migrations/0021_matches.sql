create table match_dismissals (
  id uuid primary key,
  initiative uuid not null references initiatives on delete cascade,
  person uuid references people on delete cascade,
  organisation uuid references organisations on delete cascade,
  offering uuid references initiatives on delete cascade,
  dismissed_by uuid references people on delete set null,
  dismissed_at timestamptz not null,
  check (num_nonnulls(person, organisation, offering) = 1)
);
comment on table match_dismissals is 'Whom or what the stewards of an initiative do not want proposed any more; nobody else hears of it.';
comment on column match_dismissals.offering is 'The other initiative that was proposed for what it offers.';
create unique index match_dismissals_once on match_dismissals
  (initiative, coalesce(person, organisation, offering));
create index match_dismissals_of_person on match_dismissals (person);
create index match_dismissals_of_organisation on match_dismissals (organisation);
create index match_dismissals_of_offering on match_dismissals (offering);
create index match_dismissals_by on match_dismissals (dismissed_by);
