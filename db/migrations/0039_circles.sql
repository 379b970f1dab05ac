-- Who takes over from somebody in a circle sees along before.
create table circle_shadows (
  circle uuid not null references circles on delete cascade,
  person uuid not null references people on delete cascade,
  since timestamptz not null,
  primary key (circle, person)
);
comment on table circle_shadows is 'Who will take over from somebody in a circle, and sees what it sees until then.';
create index circle_shadows_person on circle_shadows (person);
