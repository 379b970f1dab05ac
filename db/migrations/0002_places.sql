create table places (
  code text primary key,
  kind text not null check (kind in ('gemeente', 'wijk', 'buurt', 'dorp', 'regio')),
  name text not null,
  slug text not null,
  path text not null unique,
  parent text references places,
  areas text[] not null,
  parts text[] not null,
  inhabitants integer check (inhabitants >= 0),
  postcodes text[] not null,
  provincie text,
  year smallint,
  search_name text not null,
  search_context text not null
);
comment on column places.areas is 'Its own code and the codes of all its parents, nearest first.';
comment on column places.parts is 'For a region: the codes it is made of. Empty otherwise.';
comment on column places.search_name is 'Everyday and official name, case and accents folded.';
comment on column places.search_context is 'The same of the place, its parents and the towns in it.';
create index places_of_parent on places (parent, name);
create index places_by_name on places using gin (search_name gin_trgm_ops);
create index places_by_context on places using gin (search_context gin_trgm_ops);
create index places_by_postcode on places using gin (postcodes);

create table place_boundaries (
  place text primary key references places on delete cascade,
  boundary jsonb not null
);
comment on column place_boundaries.boundary is 'A GeoJSON geometry in CRS84, approximate to some 60 m.';
