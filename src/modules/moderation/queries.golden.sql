declare "lines_of_place_rules" no scroll cursor for select (select to_jsonb(r) from (select "t"."place" as "place", "t"."text" as "text", "t"."changed_at" as "changed_at") as r)::text as line from "place_rules" as t join "picked_place_rules" as k on k.at = t.ctid order by "t"."place";

delete from "cases" where "decided_at" < $;

delete from logbook where at < least($, now()) - interval '2 years';

insert into "case_decisions" ("id", "action", "rule", "words", "days", "role", "case", "author", "decided_by", "decided_at") values ($, …);

insert into "case_reports" ("case", "reporter", "email", "lang", "rule", "sentence", "id", "reported_at") values ($, …) on conflict ("case", "reporter") do nothing returning "id";

insert into "cases" ("id", "kind", "thing", "title", "path", "author", "cause", "held", "areas", "words", "held_until", "opened_at") values ($, …) on conflict ("kind", "thing") where "decided_at" is null do nothing returning "id";

insert into "logbook" ("at", "actor", "role", "deed", "what", "about", "object_kind", "object", "areas", "id") values ($, …);

insert into "logbook" ("at", "actor", "role", "deed", "what", "about", "object_kind", "object", "areas", "id") values ($, …), …;

insert into "picked_place_rules" select t.ctid, true, $ from "place_rules" as t join "places" as o on "t"."place" = "o"."code" join "picked_places" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_place_rules".belongs;

insert into "picked_places" select distinct o.ctid, $::boolean, $::int from "place_rules" as t join "picked_place_rules" as k on k.at = t.ctid and k.round = $ join "places" as o on "t"."place" = "o"."code" on conflict (at) do nothing;

insert into "place_rules" ("place", "text", "changed_at") values ($, …) on conflict ("place") do update set "text" = $, "changed_at" = $;

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."author" = $ and ("c"."decided_at" is not null or "c"."held" = $) order by "c"."opened_at" desc limit $;

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."decided_at" is not null order by "c"."opened_at" desc, "c"."id" desc limit $;

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."decided_at" is null order by "c"."opened_at" desc, "c"."id" desc limit $;

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."id" in ($);

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."id" in ($, …);

select "c".*, (select count(*) as "count" from "case_reports" as "r" where "r"."case" = "c"."id") as "reports", (select coalesce(json_agg(agg), '[]') from (select "d"."id", "d"."action", "d"."rule", "d"."words", "d"."days", "d"."author", "d"."decided_by", "d"."role", "d"."decided_at", "o"."words" as "objection", "o"."made_at", "o"."granted", "o"."answer", "o"."role" as "answered_role", "o"."decided_at" as "answered_at" from "case_decisions" as "d" left join "case_objections" as "o" on "o"."decision" = "d"."id" where "d"."case" = "c"."id" order by "d"."decided_at", "d"."id") as agg) as "decisions" from "cases" as "c" where "c"."kind" = $ and "c"."thing" = $ order by "c"."opened_at" desc limit $;

select "id" from "cases" where "decided_at" is null and "held" = $ and "held_until" <= $ order by "held_until";

select "id" from "cases" where "id" = $ for update;

select "id", "at", "actor", "role", "deed", "what", "object_kind" as "kind", "object", "about" from "logbook" order by "at" desc, "id" desc limit $;

select "id", "at", "actor", "role", "deed", "what", "object_kind" as "kind", "object", "about" from "logbook" where "about" = $ order by "at" desc, "id" desc limit $;

select "place", "text" from "place_rules" order by "place" limit $;

select "reporter" as "person", "email", "lang" from "case_reports" where "case" = $ order by "reported_at";

select "rule", "sentence", "reported_at" as "reportedAt" from "case_reports" where "case" = $ order by "reported_at" limit $;

select "thing" from "cases" where "thing" in ($) and "held" = $ and "decided_at" is null;

select "thing" from "cases" where "thing" in ($, …) and "held" = $ and "decided_at" is null;

select "until" from "suspensions" where "person" = $ and "until" > $;

select * from "moderation_settings";

update "case_reports" set "email" = $ where "email" is not null and "case" in (select "id" from "cases" where "decided_at" < $);

update "cases" set "decided_at" = $, "held" = $, "held_until" = $ where "id" = $;

with happened as ( select reported_at as at, 'report' as what from case_reports union all select decided_at, case when action in ('hide', 'suspend') then 'hidden' else 'decision' end from case_decisions where role <> 'system' union all select made_at, case when granted then 'granted' else 'objection' end from case_objections ), halves as ( select what, extract(year from at at time zone 'Europe/Amsterdam')::int as year, case when extract(month from at at time zone 'Europe/Amsterdam') <= 6 then 1 else 2 end as half from happened ) select year, half, count(*) filter (where what = 'report')::int as reports, count(*) filter (where what in ('decision', 'hidden'))::int as decisions, count(*) filter (where what = 'hidden')::int as hidden, count(*) filter (where what in ('objection', 'granted'))::int as objections, count(*) filter (where what = 'granted')::int as granted from halves group by year, half order by year desc, half desc limit 4;
