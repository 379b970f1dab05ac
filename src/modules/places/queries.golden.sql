insert into "place_boundaries" ("place", "boundary") values ($, …), …;

insert into "places" ("code", "kind", "name", "path", "slug", "parent", "areas", "parts", "inhabitants", "postcodes", "provincie", "year", "search_name", "search_context") values ($, …), …;

select "b"."place", "p"."name", "p"."path", "p"."kind", "b"."boundary" as "geometry" from "place_boundaries" as "b" inner join "places" as "p" on "p"."code" = "b"."place" where "b"."place" in ($, …);

select "code", "kind", "name", "path", "parent", "areas", "parts", "inhabitants", "postcodes", "provincie" from "places" where "code" in ($);

select "code", "kind", "name", "path", "parent", "areas", "parts", "inhabitants", "postcodes", "provincie" from "places" where "code" in ($, …);

select "code", "kind", "name", "path", "parent", "areas", "parts", "inhabitants", "postcodes", "provincie" from "places" where "path" = $;

select "code", "kind", "name", "path", "parent", "areas", "parts", "inhabitants", "postcodes", "provincie" from "places" where ("parent" = $ or "code" in ($)) order by "name";

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "circle" != $ and areas && $::text[] order by "name", "id" limit $;

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "circle" = $ and "circle" != $ and areas && $::text[] order by "name", "id" limit $;

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "circle" = $ and "handle" = $;

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "handle" = $;

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "id" in ($);

select "id", "handle", "name", "about", "strengths", "languages", "places", "areas", "circle", "askable", "lang", "example", "version", "seen_at" from "people" where "removed_at" is null and "id" in ($, …);

select "id", "slug", "name", "kind", "summary", "url", "places", "areas", "example", "version", "confirmed_at", "confirmed_by" from "organisations" where "removed_at" is null and "id" in ($);

select "id", "slug", "name", "kind", "summary", "url", "places", "areas", "example", "version", "confirmed_at", "confirmed_by" from "organisations" where "removed_at" is null and "slug" = $;

select "id", "slug", "name", "kind", "summary", "url", "places", "areas", "example", "version", "confirmed_at", "confirmed_by" from "organisations" where "removed_at" is null and ("name" ilike $ or name % $ = $) order by similarity(name, $) desc, "name", "id" limit $;

select "id", "slug", "name", "kind", "summary", "url", "places", "areas", "example", "version", "confirmed_at", "confirmed_by" from "organisations" where "removed_at" is null and areas && $::text[] order by "name", "id" limit $;

select "id", "slug", "name", "kind", "summary", "url", "places", "areas", "example", "version", "confirmed_at", "confirmed_by" from "organisations" where "removed_at" is null and lower(name) = lower($) and areas && $::text[];

select "id", "slug", "title", "places", "external_key" as "key", removed_at is not null as "removed" from "initiatives" where areas && $::text[] and ("removed_at" is null or "removed_reason" != $) order by "id";

select "p"."code", "p"."kind", "p"."name", "p"."path", "p"."parent", "p"."areas", "p"."parts", "p"."inhabitants", "p"."postcodes", "p"."provincie", "gemeente"."name" as "within" from "places" as "p" left join "places" as "gemeente" on "gemeente"."code" = p.areas[array_length(p.areas, 1)] where p.search_context like all($) order by p.search_name like $ desc, p.search_name like $ desc, p.search_name like $ desc, array_length(p.areas, 1), p.inhabitants desc nulls last, "p"."code" limit $;

select "p"."code", "p"."kind", "p"."name", "p"."path", "p"."parent", "p"."areas", "p"."parts", "p"."inhabitants", "p"."postcodes", "p"."provincie", "gemeente"."name" as "within" from "places" as "p" left join "places" as "gemeente" on "gemeente"."code" = p.areas[array_length(p.areas, 1)] where p.search_name % $ order by similarity(p.search_name, $) desc, array_length(p.areas, 1), p.inhabitants desc nulls last, "p"."code" limit $;

select "p"."code", "p"."name", "p"."path", "p"."provincie", "b"."boundary" as "geometry" from "place_boundaries" as "b" inner join "places" as "p" on "p"."code" = "b"."place" where "p"."kind" = $ order by "p"."name";

select "q"."id", "q"."slug", "q"."title", "q"."explanation", "q"."motivation", "q"."places", "q"."areas", "q"."asker", "q"."circle", "q"."state", "q"."asked_at", "q"."handed_at", "q"."handed_place", "q"."owner", "q"."outcome", "q"."outcome_kind", "q"."closed_at", "q"."hidden_at", "q"."hidden_reason", "q"."example" from "questions" as "q" where "q"."id" = $ and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[])) for update of "q";

select "q"."id", "q"."slug", "q"."title", "q"."explanation", "q"."motivation", "q"."places", "q"."areas", "q"."asker", "q"."circle", "q"."state", "q"."asked_at", "q"."handed_at", "q"."handed_place", "q"."owner", "q"."outcome", "q"."outcome_kind", "q"."closed_at", "q"."hidden_at", "q"."hidden_reason", "q"."example" from "questions" as "q" where "q"."id" in ($) and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[]));

select "q"."id", "q"."slug", "q"."title", "q"."explanation", "q"."motivation", "q"."places", "q"."areas", "q"."asker", "q"."circle", "q"."state", "q"."asked_at", "q"."handed_at", "q"."handed_place", "q"."owner", "q"."outcome", "q"."outcome_kind", "q"."closed_at", "q"."hidden_at", "q"."hidden_reason", "q"."example" from "questions" as "q" where "q"."id" in ($, …) and true;

select "q"."id", "q"."slug", "q"."title", "q"."explanation", "q"."motivation", "q"."places", "q"."areas", "q"."asker", "q"."circle", "q"."state", "q"."asked_at", "q"."handed_at", "q"."handed_place", "q"."owner", "q"."outcome", "q"."outcome_kind", "q"."closed_at", "q"."hidden_at", "q"."hidden_reason", "q"."example" from "questions" as "q" where "q"."slug" = $ and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[]));

select "q"."id", "q"."slug", "q"."title", "q"."explanation", "q"."motivation", "q"."places", "q"."areas", "q"."asker", "q"."circle", "q"."state", "q"."asked_at", "q"."handed_at", "q"."handed_place", "q"."owner", "q"."outcome", "q"."outcome_kind", "q"."closed_at", "q"."hidden_at", "q"."hidden_reason", "q"."example", (select count(*) as "count" from "answers" as "a" where "a"."question" = "q"."id" and "a"."hidden_at" is null) as "answers" from "questions" as "q" where "q"."id" in ($, …) and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[])) order by "q"."asked_at" desc, "q"."id" desc;
