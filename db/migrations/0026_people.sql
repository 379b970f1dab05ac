-- Profiles for a circle, and profiles taken off the pages.
-- Migrations run in one transaction before anybody is served, so checking what stands locks nobody out.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table people add column circle_id uuid references circles on delete set null;
alter table people add column hidden_at timestamptz;
alter table people add column hidden_reason text;
comment on column people.circle_id is 'Which circle may see the profile when circle is ''circle''.';
comment on column people.hidden_at is 'When a moderator took the profile off the pages.';
alter table people drop constraint people_circle_check;
-- squawk-ignore constraint-missing-not-valid
alter table people add constraint people_circle_check
  check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null));
-- squawk-ignore require-concurrent-index-creation
create index people_of_circle on people (circle_id) where circle_id is not null;
