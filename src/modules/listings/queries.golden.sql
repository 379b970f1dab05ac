declare "lines_of_listing_asks" no scroll cursor for select (select to_jsonb(r) from (select "t"."kind" as "kind", "t"."object" as "object", "t"."person" as "person") as r)::text as line from "listing_asks" as t join "picked_listing_asks" as k on k.at = t.ctid order by "t"."kind", "t"."object", "t"."person";

declare "lines_of_listing_checks" no scroll cursor for select (select to_jsonb(r) from (select "t"."kind" as "kind", "t"."object" as "object", "t"."areas" as "areas", "t"."due_at" as "due_at", "t"."asked_at" as "asked_at") as r)::text as line from "listing_checks" as t join "picked_listing_checks" as k on k.at = t.ctid order by "t"."kind", "t"."object";

declare "lines_of_listing_remarks" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."kind" as "kind", "t"."object" as "object", "t"."person" as "person", "t"."is_right" as "is_right", "t"."sentence" as "sentence", "t"."made_at" as "made_at") as r)::text as line from "listing_remarks" as t join "picked_listing_remarks" as k on k.at = t.ctid order by "t"."id";

delete from "listing_asks" where "person" = $ and kind || ' ' || object = any($::text[]);

delete from "listing_links" where "made_at" <= $;

insert into "listing_asks" ("kind", "object", "person") values ($, …) on conflict do nothing;

insert into "listing_checks" ("kind", "object", "areas", "due_at") values ($, …) on conflict do nothing returning "object";

insert into "listing_links" ("link_hash", "kind", "object", "person", "made_at") values ($, …);

insert into "picked_listing_asks" select t.ctid, true, $ from "listing_asks" as t join "listing_checks" as o on "t"."kind" = "o"."kind" and "t"."object" = "o"."object" join "picked_listing_checks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_asks".belongs;

insert into "picked_listing_checks" select distinct o.ctid, $::boolean, $::int from "listing_asks" as t join "picked_listing_asks" as k on k.at = t.ctid and k.round = $ join "listing_checks" as o on "t"."kind" = "o"."kind" and "t"."object" = "o"."object" on conflict (at) do nothing;

insert into "picked_listing_checks" select t.ctid, true, 0 from "listing_checks" as t where t.areas && $::text[];

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "agreements" as o on o.id::text = "t"."object"::text join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "answers" as o on o.id::text = "t"."object"::text join "picked_answers" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "bottlenecks" as o on o.id::text = "t"."object"::text join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "budgets" as o on o.id::text = "t"."object"::text join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "coalitions" as o on o.id::text = "t"."object"::text join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "conversations" as o on o.id::text = "t"."object"::text join "picked_conversations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "documents" as o on o.id::text = "t"."object"::text join "picked_documents" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "gatherings" as o on o.id::text = "t"."object"::text join "picked_gatherings" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "initiatives" as o on o.id::text = "t"."object"::text join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "issues" as o on o.id::text = "t"."object"::text join "picked_issues" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "organisations" as o on o.id::text = "t"."object"::text join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "people" as o on o.id::text = "t"."object"::text join "picked_people" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "projects" as o on o.id::text = "t"."object"::text join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "promises" as o on o.id::text = "t"."object"::text join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "questions" as o on o.id::text = "t"."object"::text join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "signposts" as o on o.id::text = "t"."object"::text join "picked_signposts" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_listing_remarks" select t.ctid, true, $ from "listing_remarks" as t join "tables" as o on o.id::text = "t"."object"::text join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_listing_remarks".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "listing_asks" as t join "picked_listing_asks" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "listing_remarks" as t join "picked_listing_remarks" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "kind", "months" from "listing_spans";

select "kind", "object" from "listing_asks" where "person" = $ order by "object" limit $ for update;

select "kind", "object" from "listing_checks" where "asked_at" <= $ and areas && $::text[] order by "asked_at", "object" limit $;

select "kind", "object" from "listing_checks" where "asked_at" <= $ order by "asked_at", "object" limit $;

select "kind", "object", "person" from "listing_links" where "link_hash" = $ and "made_at" > $;

select "sentence", "made_at" from "listing_remarks" where "kind" = $ and "object" = $ and "is_right" = $ and "made_at" > $ order by "made_at" desc limit $;

select distinct "a"."person" from "listing_asks" as "a" where not exists (select "l"."link_hash" from "listing_links" as "l" where "l"."person" = "a"."person" and "l"."made_at" > $) order by "a"."person" limit $;

select distinct unnest(areas) as "area" from "listing_checks" where "asked_at" <= $;

update "listing_checks" set "asked_at" = $ where "kind" = $ and object = any($::uuid[]) and "asked_at" is null;

update "listing_checks" set "asked_at" = $ where "object" = $;
