create table search_documents (
  kind text not null,
  object text not null,
  title text not null,
  summary text not null,
  path text not null,
  place text,
  areas text[] not null,
  circle text not null,
  at timestamptz not null,
  terms tsvector not null,
  primary key (kind, object)
);
comment on column search_documents.terms is 'Search terms with positions, and as terms of their own the terms of the title (=tuin), the areas (@GM0150), the kind (#question) and the circle (!public).';
create index search_documents_by_term on search_documents using gin (terms) with (fastupdate = off);

create table search_terms (
  term text primary key,
  documents integer not null
);
comment on table search_terms is 'In how many documents each term stands, and how many there are of each kind (#question); the words that a typing mistake is put right with.';
create index search_terms_alike on search_terms using gin (term gin_trgm_ops);
