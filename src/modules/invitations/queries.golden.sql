declare "lines_of_entries" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."owner" as "owner", "t"."helper" as "helper", "t"."thing_kind" as "thing_kind", "t"."thing" as "thing", "t"."made_at" as "made_at", "t"."confirmed_at" as "confirmed_at", "t"."helper_may" as "helper_may", "t"."taken_at" as "taken_at") as r)::text as line from "entries" as t join "picked_entries" as k on k.at = t.ctid order by "t"."id";

delete from "invitation_guesses" where "at" <= $;

delete from "invitations" as "i" where "i"."made_at" <= $ and "i"."declined_at" is null and not exists (select "g"."person" from "guests" as "g" where "g"."invitation" = "i"."id");

insert into "entries" ("id", "owner", "helper", "thing", "thing_kind", "made_at") values ($, …);

insert into "guests" ("person", "code_hash", "made_at") values ($, …);

insert into "guests" ("person", "helper", "consent_version", "consented_at", "code_hash", "made_at") values ($, …);

insert into "guests" ("person", "invitation", "reply", "words", "code_hash", "made_at") values ($, …);

insert into "invitation_guesses" ("source_hash", "at") values ($, …);

insert into "invitations" ("id", "batch", "way", "asks", "name", "email", "lang", "message", "most", "thing_kind", "thing", "inviter", "code_hash", "known_by", "made_at", "expires_at") values ($, …), …;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "agreements" as o on o.id::text = "t"."thing"::text join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "answers" as o on o.id::text = "t"."thing"::text join "picked_answers" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "bottlenecks" as o on o.id::text = "t"."thing"::text join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "budgets" as o on o.id::text = "t"."thing"::text join "picked_budgets" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "coalitions" as o on o.id::text = "t"."thing"::text join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "conversations" as o on o.id::text = "t"."thing"::text join "picked_conversations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "documents" as o on o.id::text = "t"."thing"::text join "picked_documents" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "gatherings" as o on o.id::text = "t"."thing"::text join "picked_gatherings" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "initiatives" as o on o.id::text = "t"."thing"::text join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "issues" as o on o.id::text = "t"."thing"::text join "picked_issues" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "organisations" as o on o.id::text = "t"."thing"::text join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "people" as o on o.id::text = "t"."thing"::text join "picked_people" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "projects" as o on o.id::text = "t"."thing"::text join "picked_projects" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "promises" as o on o.id::text = "t"."thing"::text join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "questions" as o on o.id::text = "t"."thing"::text join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "signposts" as o on o.id::text = "t"."thing"::text join "picked_signposts" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_entries" select t.ctid, true, $ from "entries" as t join "tables" as o on o.id::text = "t"."thing"::text join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_entries".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "entries" as t join "picked_entries" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."helper" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "entries" as t join "picked_entries" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."owner" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "code_hash" from "invitations" where "code_hash" in ($) union all select "code_hash" from "guests" where "code_hash" in ($);

select "code_hash" from "invitations" where "code_hash" in ($, …) union all select "code_hash" from "guests" where "code_hash" in ($, …);

select "i".*, (select count(*) as "count" from "guests" as "g" where "g"."invitation" = "i"."id") as "guests" from "invitations" as "i" where "i"."code_hash" = $;

select "i".*, (select count(*) as "count" from "guests" as "g" where "g"."invitation" = "i"."id") as "guests" from "invitations" as "i" where "i"."id" = $;

select "i".*, (select count(*) as "count" from "guests" as "g" where "g"."invitation" = "i"."id") as "guests" from "invitations" as "i" where "i"."inviter" = $ and "i"."batch" = $ order by "i"."made_at" desc, "i"."id" desc limit $;

select "i".*, (select count(*) as "count" from "guests" as "g" where "g"."invitation" = "i"."id") as "guests" from "invitations" as "i" where "i"."inviter" = $ order by "i"."made_at" desc, "i"."id" desc limit $;

select "id" from "invitations" where "id" = $ for update;

select "person", "email" from "guests" where "person" in ($) and "email" is not null;

select "way", count(*) as "count" from "invitations" where "inviter" = $ and "made_at" > $ group by "way";

select * from "entries" where "id" = $;

select * from "entries" where "owner" in ($) order by "made_at" desc, "id" desc limit $;

select * from "entries" where "thing" in ($) and "taken_at" is null;

select * from "entries" where "thing" in ($, …) and "taken_at" is null;

select * from "guests" where "code_hash" = $;

select * from "guests" where "helper" = $ order by "made_at" desc, "person" limit $;

select * from "guests" where "invitation" in ($) order by "made_at", "person";

select * from "guests" where "invitation" in ($, …) order by "made_at", "person";

select * from "guests" where "person" = $;

select count(*) as "count" from "entries" where "helper" = $ and "made_at" > $;

select count(*) as "count" from "invitation_guesses" where "source_hash" = $ and "at" > $;

update "guests" set "email" = $ where "email_asked_at" <= $;

update "guests" set "email" = $, "email_asked_at" = $ where "person" = $;

update "invitations" set "email" = $ where "id" = $;
