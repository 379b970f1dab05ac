declare "lines_of_circle_members" no scroll cursor for select (select to_jsonb(r) from (select "t"."circle" as "circle", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "circle_members" as t join "picked_circle_members" as k on k.at = t.ctid order by "t"."circle", "t"."person";

declare "lines_of_circle_shadows" no scroll cursor for select (select to_jsonb(r) from (select "t"."circle" as "circle", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "circle_shadows" as t join "picked_circle_shadows" as k on k.at = t.ctid order by "t"."circle", "t"."person";

declare "lines_of_circles" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."kind" as "kind", "t"."title" as "title", "t"."owner_kind" as "owner_kind", "t"."owner" as "owner", "t"."made_at" as "made_at") as r)::text as line from "circles" as t join "picked_circles" as k on k.at = t.ctid order by "t"."id";

insert into "circle_members" ("circle", "person", "since") values ($, …) on conflict do nothing;

insert into "circles" ("id", "kind", "title", "owner_kind", "owner", "made_at") values ($, …) on conflict ("id") do update set "title" = $;

insert into "picked_circle_members" select t.ctid, true, $ from "circle_members" as t join "circles" as o on "t"."circle" = "o"."id" join "picked_circles" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circle_members".belongs;

insert into "picked_circle_shadows" select t.ctid, true, $ from "circle_shadows" as t join "circles" as o on "t"."circle" = "o"."id" join "picked_circles" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circle_shadows".belongs;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "circle_members" as t join "picked_circle_members" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "circle_shadows" as t join "picked_circle_shadows" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "circle_members" as t join "picked_circle_members" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "circle_shadows" as t join "picked_circle_shadows" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "id", "kind", "title", "owner_kind", "owner" from "circles" where "id" = $;

select "id", "kind", "title", "owner_kind", "owner" from "circles" where "id" in ($, …) and "kind" = $ order by "title", "id";

select "id", "kind", "title", "owner_kind", "owner" from "circles" where "kind" = $ and "owner_kind" = $ and "owner" = $;

select "person" from "circle_members" where "circle" = $ order by "since", "person";
