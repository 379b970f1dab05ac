-- Organisations for a circle, and organisations taken off the pages.
-- Migrations run in one transaction before anybody is served, so checking what stands locks nobody out.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table organisations add column circle_id uuid references circles on delete set null;
alter table organisations add column hidden_at timestamptz;
alter table organisations add column hidden_reason text;
comment on column organisations.circle_id is 'Which circle may see it when circle is ''circle''.';
comment on column organisations.hidden_at is 'As of initiatives.';
-- squawk-ignore constraint-missing-not-valid
alter table organisations add constraint organisations_circle_check
  check (circle in ('public', 'members', 'circle') and (circle = 'circle' or circle_id is null));
-- squawk-ignore require-concurrent-index-creation
create index organisations_of_circle on organisations (circle_id) where circle_id is not null;
