declare "lines_of_match_dismissals" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."initiative" as "initiative", "t"."person" as "person", "t"."organisation" as "organisation", "t"."offering" as "offering", "t"."dismissed_by" as "dismissed_by", "t"."dismissed_at" as "dismissed_at") as r)::text as line from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid order by "t"."id";

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."offering" = "o"."id" on conflict (at) do nothing;

insert into "picked_match_dismissals" select t.ctid, true, $ from "match_dismissals" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_match_dismissals".belongs;

insert into "picked_match_dismissals" select t.ctid, true, $ from "match_dismissals" as t join "initiatives" as o on "t"."offering" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_match_dismissals".belongs;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."dismissed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "match_dismissals" as t join "picked_match_dismissals" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "person", "organisation", "offering" from "match_dismissals" where "initiative" = $;
