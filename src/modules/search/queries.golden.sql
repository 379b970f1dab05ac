insert into "search_documents" ("kind", "object", "title", "summary", "path", "place", "areas", "circle", "at", "terms") values ($, …::tsvector) on conflict ("kind", "object") do update set "title" = "excluded"."title", "summary" = "excluded"."summary", "path" = "excluded"."path", "place" = "excluded"."place", "areas" = "excluded"."areas", "circle" = "excluded"."circle", "at" = "excluded"."at", "terms" = "excluded"."terms";

insert into "search_documents" ("kind", "object", "title", "summary", "path", "place", "areas", "circle", "at", "terms") values ($, …::tsvector), … on conflict ("kind", "object") do update set "title" = "excluded"."title", "summary" = "excluded"."summary", "path" = "excluded"."path", "place" = "excluded"."place", "areas" = "excluded"."areas", "circle" = "excluded"."circle", "at" = "excluded"."at", "terms" = "excluded"."terms";

insert into search_terms (term, documents) select term, $ * count(*) from unnest($::text[], $::text[]) as key (kind, object) join search_documents as d using (kind, object) cross join unnest(tsvector_to_array(d.terms)) as term where left(term, 1) not in ('=', '@', '!') group by term on conflict (term) do update set documents = search_terms.documents + excluded.documents;

select "term" from "search_terms" where "term" like $ and "documents" > $ order by "documents" desc limit $;

select "term", "documents" from "search_terms" where term % $ and "documents" > $ order by similarity(term, $) desc limit $;

select "term", "documents" from "search_terms" where term = any($) and "documents" > $;

select d.kind, d.object, d.title, d.summary, d.path, d.place, d.areas, d.at, length(d.terms) as size, (select jsonb_object_agg(t.lexeme, array_to_string(t.weights, '')) from unnest(d.terms) as t where t.lexeme = any($) and t.weights is not null) as found from search_documents as d where d.ctid = any(array((select ctid from search_documents where terms @@ $::tsquery limit $) union (select ctid from search_documents where terms @@ $::tsquery limit $) union (select ctid from search_documents where terms @@ $::tsquery limit $)));

select d.kind, d.object, d.title, d.summary, d.path, d.place, d.areas, d.at, length(d.terms) as size, (select jsonb_object_agg(t.lexeme, array_to_string(t.weights, '')) from unnest(d.terms) as t where t.lexeme = any($) and t.weights is not null) as found from search_documents as d where d.ctid = any(array((select ctid from search_documents where terms @@ $::tsquery limit $) union (select ctid from search_documents where terms @@ $::tsquery limit $)));

select pg_advisory_xact_lock(hashtext('search_documents'));
