declare "lines_of_handover_warnings" no scroll cursor for select (select to_jsonb(r) from (select "t"."warning" as "warning", "t"."thing_kind" as "thing_kind", "t"."thing" as "thing", "t"."warned_at" as "warned_at") as r)::text as line from "handover_warnings" as t join "picked_handover_warnings" as k on k.at = t.ctid order by "t"."warning", "t"."thing_kind", "t"."thing";

declare "lines_of_handovers" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."role_kind" as "role_kind", "t"."role" as "role", "t"."holder" as "holder", "t"."thing_kind" as "thing_kind", "t"."thing" as "thing", "t"."title" as "title", "t"."path" as "path", "t"."areas" as "areas", "t"."reason" as "reason", "t"."successor" as "successor", "t"."asked_by" as "asked_by", "t"."asked_at" as "asked_at", "t"."agreed_by" as "agreed_by", "t"."agreed_at" as "agreed_at", "t"."shadow_days" as "shadow_days", "t"."begun_at" as "begun_at", "t"."accepted_at" as "accepted_at", "t"."off_at" as "off_at", "t"."ended_at" as "ended_at", "t"."ending" as "ending") as r)::text as line from "handovers" as t join "picked_handovers" as k on k.at = t.ctid order by "t"."id";

insert into "handover_notes" ("role_kind", "role", "person", "asked_at") values ($, …) on conflict ("role_kind", "role", "person") do update set "asked_at" = $;

insert into "handover_warnings" ("warning", "thing_kind", "thing", "warned_at") values ($, …) on conflict ("warning", "thing_kind", "thing") do update set "warned_at" = $ where "handover_warnings"."warned_at" <= $ returning "thing";

insert into "handovers" ("id", "role_kind", "role", "holder", "title", "path", "reason", "thing_kind", "thing", "areas", "shadow_days", "begun_at", "successor", "asked_by", "asked_at") values ($, …) on conflict do nothing returning "id";

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "agreements" as o on o.id::text = "t"."thing"::text join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "answers" as o on o.id::text = "t"."thing"::text join "picked_answers" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "bottlenecks" as o on o.id::text = "t"."thing"::text join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "budgets" as o on o.id::text = "t"."thing"::text join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "coalitions" as o on o.id::text = "t"."thing"::text join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "conversations" as o on o.id::text = "t"."thing"::text join "picked_conversations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "documents" as o on o.id::text = "t"."thing"::text join "picked_documents" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "gatherings" as o on o.id::text = "t"."thing"::text join "picked_gatherings" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "initiatives" as o on o.id::text = "t"."thing"::text join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "issues" as o on o.id::text = "t"."thing"::text join "picked_issues" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "organisations" as o on o.id::text = "t"."thing"::text join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "people" as o on o.id::text = "t"."thing"::text join "picked_people" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "projects" as o on o.id::text = "t"."thing"::text join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "promises" as o on o.id::text = "t"."thing"::text join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "questions" as o on o.id::text = "t"."thing"::text join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "signposts" as o on o.id::text = "t"."thing"::text join "picked_signposts" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handover_warnings" select t.ctid, true, $ from "handover_warnings" as t join "tables" as o on o.id::text = "t"."thing"::text join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_handover_warnings".belongs;

insert into "picked_handovers" select t.ctid, true, 0 from "handovers" as t where t.areas && $::text[];

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "handovers" as t join "picked_handovers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."agreed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "handovers" as t join "picked_handovers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."asked_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "handovers" as t join "picked_handovers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."holder" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "handovers" as t join "picked_handovers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."successor" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "id" from "handovers";

select "id" from "handovers" where "ended_at" is null and "off_at" <= $ order by "off_at";

select "person", greatest(max("written_at"), max("asked_at")) as "at" from "handover_notes" where "person" in ($, …) group by "person";

select "text" from "handover_notes" where "role_kind" = $ and "role" = $ and "person" = $;

select * from "handovers" where "accepted_at" is not null and ("ending" is null or "ending" = $) and "thing" in ($) order by "accepted_at" desc limit $;

select * from "handovers" where "ended_at" is null and "role_kind" = $ and "role" = $;

select * from "handovers" where "ended_at" is null and "successor" is null and (areas && $::text[] or thing = any($::text[])) order by "begun_at" limit $;

select * from "handovers" where "ended_at" is null and ("holder" in ($) or "successor" in ($)) order by "begun_at";

select * from "handovers" where "ended_at" is null and ("holder" in ($, …) or "successor" in ($, …)) order by "begun_at";

select * from "handovers" where "ended_at" is null order by "begun_at", "id";

select * from "handovers" where "id" in ($);
