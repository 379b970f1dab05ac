-- Reports of tables, and what coalitions take from them.
create table reports (
  at_table uuid primary key references tables on delete cascade,
  text_state bytea,
  body text not null default '',
  version integer not null default 1,
  told_at timestamptz,
  final_at timestamptz,
  looked_back_at timestamptz,
  looked_back_for uuid references tables on delete set null,
  updated_at timestamptz not null
);
comment on table reports is 'What the writers add to what the table itself yields.';
comment on column reports.text_state is 'The shared text with its history, as Yjs keeps it.';
comment on column reports.body is 'The same as safe HTML.';
comment on column reports.told_at is 'When all who were there, and all who could not come, were told that it is there.';
comment on column reports.final_at is 'When it was told that nobody changes it any more.';
comment on column reports.looked_back_at is 'When all who were there were told what is kept and what is open, two weeks after the table.';
comment on column reports.looked_back_for is 'The next table before which they were told so again.';
create index reports_looked_back_for on reports (looked_back_for);

create table signpost_adoptions (
  signpost uuid not null references signposts on delete cascade,
  coalition uuid not null references coalitions on delete cascade,
  adopted_at timestamptz not null,
  adopted_by uuid references people on delete set null,
  primary key (signpost, coalition)
);
comment on table signpost_adoptions is 'Coalitions that took a signpost as theirs.';
create index signpost_adoptions_coalition on signpost_adoptions (coalition);
create index signpost_adoptions_adopted_by on signpost_adoptions (adopted_by);
