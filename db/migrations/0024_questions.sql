-- Questions for a circle, and the reason why an answer was taken off the page.
-- Migrations run in one transaction before anybody is served, so checking what stands locks nobody out.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table questions add column circle_id uuid references circles on delete set null;
comment on column questions.circle_id is 'Which circle may see it when circle is ''circle''.';
alter table questions drop constraint questions_circle_check;
-- squawk-ignore constraint-missing-not-valid
alter table questions add constraint questions_circle_check
  check (circle in ('public', 'members', 'circle') and (circle = 'circle' or circle_id is null));
-- squawk-ignore require-concurrent-index-creation
create index questions_of_circle on questions (circle_id) where circle_id is not null;
comment on column question_areas.circle is 'public, members, or the id of the circle that may see it.';
alter table answers add column hidden_reason text;
