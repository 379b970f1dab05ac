-- Initiatives for a circle, and initiatives taken off the pages.
-- Migrations run in one transaction before anybody is served, so checking what stands locks nobody out.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table initiatives add column circle_id uuid references circles on delete set null;
alter table initiatives add column hidden_at timestamptz;
alter table initiatives add column hidden_reason text;
comment on column initiatives.circle_id is 'Which circle may see it when circle is ''circle''.';
comment on column initiatives.hidden_at is 'When a moderator took it off the pages; then only its stewards and who watches the place see it.';
alter table initiatives drop constraint initiatives_circle_check;
-- squawk-ignore constraint-missing-not-valid
alter table initiatives add constraint initiatives_circle_check
  check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null));
-- squawk-ignore require-concurrent-index-creation
create index initiatives_of_circle on initiatives (circle_id) where circle_id is not null;
comment on table initiative_areas is 'Initiatives per area that were not removed or hidden, with what lists are filtered by; newest first without sorting. Area is the code alone for public ones, and code!circle for those that some may see.';
