declare "lines_of_documents" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."owner_kind" as "owner_kind", "t"."owner" as "owner", "t"."title" as "title", "t"."file_name" as "file_name", "t"."type" as "type", "t"."size" as "size", "t"."hash" as "hash", "t"."with_care" as "with_care", "t"."areas" as "areas", "t"."circle" as "circle", "t"."circle_id" as "circle_id", "t"."hidden_at" as "hidden_at", "t"."hidden_reason" as "hidden_reason", "t"."added_at" as "added_at", "t"."added_by" as "added_by", "t"."removed_at" as "removed_at") as r)::text as line from "documents" as t join "picked_documents" as k on k.at = t.ctid order by "t"."id";

insert into "document_bytes" ("document", "bytes") values ($, …);

insert into "documents" ("id", "title", "type", "size", "hash", "areas", "circle", "circle_id", "owner_kind", "owner", "file_name", "with_care", "added_at", "added_by") values ($, …);

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "documents" as t join "picked_documents" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_document_bytes" select t.ctid, true, $ from "document_bytes" as t join "documents" as o on "t"."document" = "o"."id" join "picked_documents" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_document_bytes".belongs;

insert into "picked_documents" select distinct o.ctid, $::boolean, $::int from "document_bytes" as t join "picked_document_bytes" as k on k.at = t.ctid and k.round = $ join "documents" as o on "t"."document" = "o"."id" on conflict (at) do nothing;

insert into "picked_documents" select t.ctid, true, 0 from "documents" as t where t.areas && $::text[];

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "documents" as t join "picked_documents" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."added_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "agreed_at" from "document_openings" where "document" = $ and "person" = $;

select "bytes" from "document_bytes" where "document" = $;

select "d".* from "documents" as "d" where ("d"."hidden_at" is null and "d"."circle" = any($::text[])) and "d"."id" in ($);

select "d".* from "documents" as "d" where ("d"."hidden_at" is null and "d"."circle" = any($::text[])) and "d"."owner_kind" = $ and "d"."owner" = $ and "d"."removed_at" is null order by "d"."added_at" desc, "d"."id" desc;

select "d".* from "documents" as "d" where (("d"."hidden_at" is null and "d"."circle" = any($::text[])) or true or (d.added_by = $::uuid or d.owner = any($::uuid[]))) and "d"."id" in ($);

select "d".* from "documents" as "d" where (("d"."hidden_at" is null and "d"."circle" = any($::text[])) or true or (d.added_by = $::uuid or d.owner = any($::uuid[]))) and "d"."id" in ($, …);

select "d".* from "documents" as "d" where (("d"."hidden_at" is null and ("d"."circle" = any($::text[]) or "d"."circle_id" = any($::uuid[]))) or true or (d.added_by = $::uuid or d.owner = any($::uuid[]))) and "d"."id" in ($);

select "d".* from "documents" as "d" where (("d"."hidden_at" is null and ("d"."circle" = any($::text[]) or "d"."circle_id" = any($::uuid[]))) or true or (d.added_by = $::uuid or d.owner = any($::uuid[]))) and "d"."owner_kind" = $ and "d"."owner" = $ and "d"."removed_at" is null order by "d"."added_at" desc, "d"."id" desc;

select "term", "documents" from "search_terms" where term = any($) and "documents" > $;

select (select count(*) from documents where added_by = $ and added_at >= $) as added, (select count(*) from documents where owner_kind = $ and owner = $ and removed_at is null) as there;

select * from "document_openings" where "document" = $ order by "agreed_at" desc;

select bytes from "document_bytes" where "document" = $;

select distinct "owner_kind" as "kind", "owner" as "id" from "documents" where "id" in ($);

select distinct "owner_kind" as "kind", "owner" as "id" from "documents" where "id" in ($, …);

select o.id::text as id, o.file_name as name from "document_bytes" as t join "picked_document_bytes" as k on k.at = t.ctid join "documents" as o on o.id = "t"."document" order by o.id;

select w.word, t.term, t.documents from unnest($::text[]) as w (word) cross join lateral ( select term, documents from search_terms where term % w.word and documents > 0 order by similarity(term, w.word) desc limit 20 ) as t where exists ( select from search_documents as d where d.terms @@ (quote_literal(t.term)::tsquery && $::tsquery) );
