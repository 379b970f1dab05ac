declare "lines_of_budget_hosts" no scroll cursor for select (select to_jsonb(r) from (select "t"."budget" as "budget", "t"."person" as "person", "t"."role" as "role", "t"."since" as "since") as r)::text as line from "budget_hosts" as t join "picked_budget_hosts" as k on k.at = t.ctid order by "t"."budget", "t"."person";

declare "lines_of_budget_moves" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."budget" as "budget", "t"."from_phase" as "from_phase", "t"."to_phase" as "to_phase", "t"."reason" as "reason", "t"."moved_at" as "moved_at", "t"."moved_by" as "moved_by") as r)::text as line from "budget_moves" as t join "picked_budget_moves" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_budget_outcomes" no scroll cursor for select (select to_jsonb(r) from (select "t"."budget" as "budget", "t"."file" as "file", "t"."outcome" as "outcome", "t"."beside" as "beside", "t"."tie_note" as "tie_note", "t"."correction" as "correction", "t"."decided_at" as "decided_at", "t"."decided_by" as "decided_by") as r)::text as line from "budget_outcomes" as t join "picked_budget_outcomes" as k on k.at = t.ctid order by "t"."budget";

declare "lines_of_budgets" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."slug" as "slug", "t"."title" as "title", "t"."intro" as "intro", "t"."amount_cents" as "amount_cents", "t"."who_may" as "who_may", "t"."min_age" as "min_age", "t"."proof" as "proof", "t"."ballot" as "ballot", "t"."ballot_most" as "ballot_most", "t"."rule" as "rule", "t"."support_needed" as "support_needed", "t"."phase" as "phase", "t"."phase_since" as "phase_since", "t"."calendar" as "calendar", "t"."lot_seed" as "lot_seed", "t"."origin" as "origin", "t"."source" as "source", "t"."place" as "place", "t"."areas" as "areas", "t"."circle" as "circle", "t"."circle_id" as "circle_id", "t"."hidden_at" as "hidden_at", "t"."hidden_reason" as "hidden_reason", "t"."example" as "example", "t"."version" as "version", "t"."created_at" as "created_at", "t"."created_by" as "created_by", "t"."updated_at" as "updated_at") as r)::text as line from "budgets" as t join "picked_budgets" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_milestones" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."project" as "project", "t"."title" as "title", "t"."due_day" as "due_day", "t"."done_at" as "done_at", "t"."note" as "note", "t"."kind" as "kind", "t"."spent_cents" as "spent_cents", "t"."promise" as "promise", "t"."told_at" as "told_at", "t"."told_by" as "told_by") as r)::text as line from "milestones" as t join "picked_milestones" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_project_costs" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."project" as "project", "t"."what" as "what", "t"."cents" as "cents", "t"."sort" as "sort") as r)::text as line from "project_costs" as t join "picked_project_costs" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_project_mergers" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."from_project" as "from_project", "t"."into_project" as "into_project", "t"."asked_by" as "asked_by", "t"."asked_at" as "asked_at", "t"."answered_at" as "answered_at", "t"."accepted" as "accepted") as r)::text as line from "project_mergers" as t join "picked_project_mergers" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_project_supporters" no scroll cursor for select (select to_jsonb(r) from (select "t"."project" as "project", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "project_supporters" as t join "picked_project_supporters" as k on k.at = t.ctid order by "t"."project", "t"."person";

declare "lines_of_projects" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."slug" as "slug", "t"."budget" as "budget", "t"."number" as "number", "t"."title" as "title", "t"."what" as "what", "t"."why" as "why", "t"."plan" as "plan", "t"."place_words" as "place_words", "t"."latitude" as "latitude", "t"."longitude" as "longitude", "t"."owner" as "owner", "t"."helper" as "helper", "t"."state" as "state", "t"."reason" as "reason", "t"."merged_into" as "merged_into", "t"."cost_cents" as "cost_cents", "t"."file_id" as "file_id", "t"."hidden_at" as "hidden_at", "t"."hidden_reason" as "hidden_reason", "t"."version" as "version", "t"."created_at" as "created_at", "t"."created_by" as "created_by", "t"."updated_at" as "updated_at", "t"."theme" as "theme", "t"."area" as "area") as r)::text as line from "projects" as t join "picked_projects" as k on k.at = t.ctid order by "t"."id";

delete from "ballot_addresses" where "asked_at" < $;

delete from "project_costs" where "project" = $;

insert into "ballot_addresses" ("voter", "email", "lang", "asked_at") values ($, …) on conflict ("voter") do update set "email" = $, "lang" = $, "asked_at" = $;

insert into "ballots" ("voter", "receipt_hash", "lines", "cast_at") values ($, …) on conflict ("voter") do update set "lines" = $, "cast_at" = $, "version" = "ballots"."version" + $;

insert into "budget_hosts" ("budget", "person", "role", "since") values ($, …) on conflict ("budget", "person") do update set "role" = $;

insert into "budget_keys" ("budget", "kind", "batch", "number", "key_hash", "made_at") values ($, …), … on conflict do nothing;

insert into "budget_moves" ("id", "budget", "from_phase", "to_phase", "reason", "moved_at", "moved_by") values ($, …);

insert into "budget_outcomes" ("budget", "file", "tie_note", "correction", "outcome", "decided_at", "decided_by", "beside") values ($, …) on conflict ("budget") do update set "file" = $, "tie_note" = $, "correction" = $, "outcome" = $, "decided_at" = $, "decided_by" = $, "beside" = $;

insert into "budget_voters" ("id", "budget", "via", "person", "key_hash", "is_of_age", "joined_at") values ($, …) on conflict do nothing;

insert into "budgets" ("id", "slug", "place", "example", "source", "phase", "title", "intro", "proof", "ballot", "rule", "amount_cents", "who_may", "min_age", "ballot_most", "support_needed", "calendar", "circle", "circle_id", "areas", "origin", "phase_since", "created_at", "updated_at", "created_by") values ($, …);

insert into "picked_budget_hosts" select t.ctid, true, $ from "budget_hosts" as t join "budgets" as o on "t"."budget" = "o"."id" join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_budget_hosts".belongs;

insert into "picked_budget_moves" select t.ctid, true, $ from "budget_moves" as t join "budgets" as o on "t"."budget" = "o"."id" join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_budget_moves".belongs;

insert into "picked_budget_outcomes" select t.ctid, true, $ from "budget_outcomes" as t join "budgets" as o on "t"."budget" = "o"."id" join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_budget_outcomes".belongs;

insert into "picked_budgets" select distinct o.ctid, $::boolean, $::int from "budget_hosts" as t join "picked_budget_hosts" as k on k.at = t.ctid and k.round = $ join "budgets" as o on "t"."budget" = "o"."id" on conflict (at) do nothing;

insert into "picked_budgets" select distinct o.ctid, $::boolean, $::int from "budget_moves" as t join "picked_budget_moves" as k on k.at = t.ctid and k.round = $ join "budgets" as o on "t"."budget" = "o"."id" on conflict (at) do nothing;

insert into "picked_budgets" select distinct o.ctid, $::boolean, $::int from "budget_outcomes" as t join "picked_budget_outcomes" as k on k.at = t.ctid and k.round = $ join "budgets" as o on "t"."budget" = "o"."id" on conflict (at) do nothing;

insert into "picked_budgets" select distinct o.ctid, $::boolean, $::int from "projects" as t join "picked_projects" as k on k.at = t.ctid and k.round = $ join "budgets" as o on "t"."budget" = "o"."id" on conflict (at) do nothing;

insert into "picked_budgets" select t.ctid, true, 0 from "budgets" as t where t.areas && $::text[];

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "budgets" as t join "picked_budgets" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_milestones" select t.ctid, true, $ from "milestones" as t join "projects" as o on "t"."project" = "o"."id" join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_milestones".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "budget_hosts" as t join "picked_budget_hosts" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "budget_moves" as t join "picked_budget_moves" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."moved_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "budget_outcomes" as t join "picked_budget_outcomes" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."decided_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "budgets" as t join "picked_budgets" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "milestones" as t join "picked_milestones" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."told_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "project_mergers" as t join "picked_project_mergers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."asked_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "project_supporters" as t join "picked_project_supporters" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "projects" as t join "picked_projects" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "projects" as t join "picked_projects" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."helper" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "projects" as t join "picked_projects" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."owner" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_project_costs" select t.ctid, true, $ from "project_costs" as t join "projects" as o on "t"."project" = "o"."id" join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_project_costs".belongs;

insert into "picked_project_mergers" select t.ctid, true, $ from "project_mergers" as t join "projects" as o on "t"."from_project" = "o"."id" join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_project_mergers".belongs;

insert into "picked_project_mergers" select t.ctid, true, $ from "project_mergers" as t join "projects" as o on "t"."into_project" = "o"."id" join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_project_mergers".belongs;

insert into "picked_project_supporters" select t.ctid, true, $ from "project_supporters" as t join "projects" as o on "t"."project" = "o"."id" join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_project_supporters".belongs;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "milestones" as t join "picked_milestones" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."project" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "project_costs" as t join "picked_project_costs" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."project" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "project_mergers" as t join "picked_project_mergers" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."from_project" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "project_mergers" as t join "picked_project_mergers" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."into_project" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "project_supporters" as t join "picked_project_supporters" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."project" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select distinct o.ctid, $::boolean, $::int from "projects" as t join "picked_projects" as k on k.at = t.ctid and k.round = $ join "projects" as o on "t"."merged_into" = "o"."id" on conflict (at) do nothing;

insert into "picked_projects" select t.ctid, true, $ from "projects" as t join "budgets" as o on "t"."budget" = "o"."id" join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_projects".belongs;

insert into "picked_promises" select distinct o.ctid, $::boolean, $::int from "milestones" as t join "picked_milestones" as k on k.at = t.ctid and k.round = $ join "promises" as o on "t"."promise" = "o"."id" on conflict (at) do nothing;

insert into "project_costs" ("id", "project", "what", "cents", "sort") values ($, …);

insert into "project_supporters" ("project", "person", "since") values ($, …) on conflict do nothing;

insert into "projects" ("id", "budget", "number", "owner", "state", "cost_cents", "file_id", "title", "slug", "what", "why", "place_words", "latitude", "longitude", "theme", "area", "created_at", "updated_at", "created_by") values ($, …);

select "b"."voter", "b"."cast_at", "b"."version", "v"."person", "v"."hears" from "ballots" as "b" inner join "budget_voters" as "v" on "v"."id" = "b"."voter" where "v"."budget" = $ and "b"."voter" = $;

select "b"."voter", "b"."cast_at", "b"."version", "v"."person", "v"."hears" from "ballots" as "b" inner join "budget_voters" as "v" on "v"."id" = "b"."voter" where "v"."budget" = $ and ("b"."receipt_hash" = $ or ("v"."key_hash" = $ and "v"."via" = $));

select "b"."voter", "v"."via", "b"."lines", "b"."version", "b"."cast_at" from "ballots" as "b" inner join "budget_voters" as "v" on "v"."id" = "b"."voter" where "v"."budget" = $ order by "b"."receipt_hash";

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and "b"."circle" = any($::text[]) and "b"."phase" = $ order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and "b"."circle" = any($::text[]) and b.areas && $::text[] and "b"."origin" is null and "b"."phase" <> $ order by array_position($::text[], b.phase), "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and "b"."circle" = any($::text[]) and b.areas && $::text[] and "b"."origin" is null order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and "b"."circle" = any($::text[]) and b.areas && $::text[] order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and "b"."circle" = any($::text[]) order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[])) and b.areas && $::text[] and "b"."origin" is null and "b"."phase" <> $ order by array_position($::text[], b.phase), "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[])) and b.areas && $::text[] and "b"."origin" is null order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[])) and b.areas && $::text[] order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where "b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[])) order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where ("b"."hidden_at" is null and "b"."circle" = any($::text[])) and "b"."id" = $ for share of "b";

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where ("b"."hidden_at" is null and "b"."circle" = any($::text[])) and "b"."id" in ($);

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where ("b"."hidden_at" is null and "b"."circle" = any($::text[])) and "b"."slug" = $;

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or false or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" = $ for share of "b";

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" = $ for share of "b";

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" = $ for update of "b";

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" in ($);

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" in ($, …);

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" in ($);

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."id" in ($, …);

select "b".*, (select coalesce(json_agg(agg), '[]') from (select "h"."person", "h"."role" from "budget_hosts" as "h" where "h"."budget" = "b"."id" order by "h"."since", "h"."person") as agg) as "hosts" from "budgets" as "b" where (("b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) or true or exists ( select from budget_hosts as h where h.budget = b.id and h.person = $::uuid)) and "b"."slug" = $;

select "budget" from "projects" where "id" = $;

select "budget", "decided_at" from "budget_outcomes" where "budget" in ($, …);

select "e"."key_hash", "k"."batch", "k"."number", "e"."turn", "e"."entered_by", "e"."lines" from "paper_entries" as "e" inner join "budget_keys" as "k" on "k"."key_hash" = "e"."key_hash" where "k"."budget" = $ order by "k"."batch", "k"."number", "e"."turn";

select "id", "project", "kind", "title", "note", "done_at", "spent_cents", "told_at", due_day::text as "due_day" from "milestones" where "project" in ($) order by "told_at", "id";

select "id", "via" from "budget_voters" where "budget" = $ and "key_hash" = $;

select "kind", "batch", count(*) as "count", min("made_at") as "made" from "budget_keys" where "budget" = $ group by "kind", "batch" order by "made";

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."budget" = $ and (p.hidden_at is null or p.owner = $::uuid) order by "p"."number";

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."budget" = $ order by "p"."number";

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."budget" in ($) and "p"."hidden_at" is null order by "p"."number";

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."id" = $ for update of "p";

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."id" in ($);

select "p".*, (select coalesce(json_agg(agg), '[]') from (select "c"."what", "c"."cents" from "project_costs" as "c" where "c"."project" = "p"."id" order by "c"."sort") as agg) as "costs", (select count(*) as "count" from "project_supporters" as "s" where "s"."project" = "p"."id") as "supporters" from "projects" as "p" where "p"."id" in ($, …);

select "project", "person" from "project_supporters" where "project" in ($);

select "s"."project" from "project_supporters" as "s" inner join "projects" as "p" on "p"."id" = "s"."project" where "p"."budget" = $ and "s"."person" = $;

select "to_phase", "reason", "moved_at" from "budget_moves" where "budget" = $ order by "moved_at";

select * from "ballot_addresses" where "voter" = $;

select * from "budget_outcomes" where "budget" = $;

select * from "project_mergers" where ("from_project" in ($) or "into_project" in ($)) order by "asked_at" desc;

select coalesce(max("number"), 0) as "last" from "projects" where "budget" = $;

select count(*) as "all", count(*) filter(where "v"."via" = $) as "paper" from "ballots" as "b" inner join "budget_voters" as "v" on "v"."id" = "b"."voter" where "v"."budget" = $;

select count(*) as "asked" from "ballot_addresses" where "email" = $ and "asked_at" > $;

select distinct v.budget, told.person from budget_voters as v cross join lateral (values (v.person), …) as told (person) where told.person is not null and v.budget = any($::uuid[]);

update "budget_keys" set "voter" = $ where "key_hash" = $;

update "budgets" set "phase" = $, "phase_since" = $, "updated_at" = $ where "id" = $;

update "budgets" set "phase" = $, "phase_since" = $, "updated_at" = $, "lot_seed" = $ where "id" = $;

update "budgets" set "updated_at" = $ where "id" = $;

update "projects" set "plan" = $, "cost_cents" = $, "version" = "version" + $, "updated_at" = $ where "id" = $;

update "projects" set "state" = $, "updated_at" = $ where "id" in ($);

update "projects" set "state" = $, "updated_at" = $, "reason" = $ where "id" in ($);
