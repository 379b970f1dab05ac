alter table people add column strength_codes text[] not null default '{}';
alter table people add column drives text[] not null default '{}';
alter table people add column ask_me text not null default '';
comment on column people.strengths is 'What they are good at, in own words.';
comment on column people.strength_codes is 'What they are good at, chosen from the list of strengths.';
comment on column people.drives is 'What they want, chosen from the list of drives; for meeting others, never for routing.';
comment on column people.ask_me is 'What one may ask them for, in own words, a few lines.';
-- Migrations run in one transaction, in which an index cannot be built concurrently.
-- squawk-ignore require-concurrent-index-creation
create index people_of_strength on people using gin (strength_codes);
