-- Reports of tables, and what coalitions take from them.
create table reports (
  at_table uuid primary key references tables on delete cascade,
  text_state bytea,
  body text not null default '',
  version integer not null default 1,
  mailed_at timestamptz,
  looked_back_at timestamptz,
  updated_at timestamptz not null
);
comment on table reports is 'What the writers add to what the table itself yields.';
comment on column reports.text_state is 'The shared text with its history, as Yjs keeps it.';
comment on column reports.body is 'The same as safe HTML.';

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
