declare "lines_of_reports" no scroll cursor for select (select to_jsonb(r) from (select "t"."at_table" as "at_table", "t"."text_state" as "text_state", "t"."body" as "body", "t"."version" as "version", "t"."told_at" as "told_at", "t"."final_at" as "final_at", "t"."looked_back_at" as "looked_back_at", "t"."looked_back_for" as "looked_back_for", "t"."updated_at" as "updated_at") as r)::text as line from "reports" as t join "picked_reports" as k on k.at = t.ctid order by "t"."at_table";

declare "lines_of_signpost_adoptions" no scroll cursor for select (select to_jsonb(r) from (select "t"."signpost" as "signpost", "t"."coalition" as "coalition", "t"."adopted_at" as "adopted_at", "t"."adopted_by" as "adopted_by") as r)::text as line from "signpost_adoptions" as t join "picked_signpost_adoptions" as k on k.at = t.ctid order by "t"."signpost", "t"."coalition";

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "signpost_adoptions" as t join "picked_signpost_adoptions" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "signpost_adoptions" as t join "picked_signpost_adoptions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."adopted_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_reports" select t.ctid, true, $ from "reports" as t join "tables" as o on "t"."at_table" = "o"."id" join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_reports".belongs;

insert into "picked_reports" select t.ctid, true, $ from "reports" as t join "tables" as o on "t"."looked_back_for" = "o"."id" join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_reports".belongs;

insert into "picked_signpost_adoptions" select t.ctid, true, $ from "signpost_adoptions" as t join "signposts" as o on "t"."signpost" = "o"."id" join "picked_signposts" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_signpost_adoptions".belongs;

insert into "picked_signposts" select distinct o.ctid, $::boolean, $::int from "signpost_adoptions" as t join "picked_signpost_adoptions" as k on k.at = t.ctid and k.round = $ join "signposts" as o on "t"."signpost" = "o"."id" on conflict (at) do nothing;

insert into "picked_tables" select distinct o.ctid, $::boolean, $::int from "reports" as t join "picked_reports" as k on k.at = t.ctid and k.round = $ join "tables" as o on "t"."at_table" = "o"."id" on conflict (at) do nothing;

insert into "picked_tables" select distinct o.ctid, $::boolean, $::int from "reports" as t join "picked_reports" as k on k.at = t.ctid and k.round = $ join "tables" as o on "t"."looked_back_for" = "o"."id" on conflict (at) do nothing;

insert into "reports" ("at_table", "updated_at") values ($, …) on conflict do nothing;

insert into "signpost_adoptions" ("signpost", "coalition", "adopted_at", "adopted_by") values ($, …) on conflict do nothing;

select "at_table" from "reports" where "told_at" <= $ and "final_at" is null order by "at_table";

select "at_table" from "reports" where "told_at" <= $ and "looked_back_at" is null order by "at_table";

select "at_table", "body", "version", "told_at", "final_at", "looked_back_at", "looked_back_for" from "reports" where "at_table" = $ for update;

select "at_table", "body", "version", "told_at", "final_at", "looked_back_at", "looked_back_for" from "reports" where "at_table" in ($);

select "signpost", "coalition", "adopted_at" from "signpost_adoptions" where "coalition" = $ order by "adopted_at" desc, "signpost";

select "signpost", "coalition", "adopted_at" from "signpost_adoptions" where "signpost" in ($) order by "adopted_at" desc, "signpost";

select "text_state" as "state", "body", "version" from "reports" where "at_table" = $;

update "reports" set "told_at" = $ where "at_table" = $;
