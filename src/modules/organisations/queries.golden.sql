declare "lines_of_mandates" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."position" as "position", "t"."everything" as "everything", "t"."subjects" as "subjects", "t"."up_to_cents" as "up_to_cents", "t"."may_sign" as "may_sign", "t"."from_day" as "from_day", "t"."until_day" as "until_day", "t"."given_at" as "given_at", "t"."given_by" as "given_by", "t"."ended_at" as "ended_at", "t"."ended_by" as "ended_by") as r)::text as line from "mandates" as t join "picked_mandates" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_organisation_closures" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."organisation" as "organisation", "t"."sentence" as "sentence", "t"."last_day" as "last_day", "t"."closed_at" as "closed_at", "t"."closed_by" as "closed_by", "t"."done_at" as "done_at", "t"."reopened_at" as "reopened_at", "t"."reopened_by" as "reopened_by") as r)::text as line from "organisation_closures" as t join "picked_organisation_closures" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_organisation_contacts" no scroll cursor for select (select to_jsonb(r) from (select "t"."organisation" as "organisation", null::text as "claim_email", case when "t"."is_public"::text = 'true' then "t"."reach" else ''::text end as "reach", "t"."is_public" as "is_public") as r)::text as line from "organisation_contacts" as t join "picked_organisation_contacts" as k on k.at = t.ctid order by "t"."organisation";

declare "lines_of_organisation_merges" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."keeps" as "keeps", "t"."goes" as "goes", "t"."reason" as "reason", "t"."proposed_at" as "proposed_at", "t"."proposed_by" as "proposed_by", "t"."keeps_agreed_at" as "keeps_agreed_at", "t"."keeps_agreed_by" as "keeps_agreed_by", "t"."goes_agreed_at" as "goes_agreed_at", "t"."goes_agreed_by" as "goes_agreed_by", "t"."refused_at" as "refused_at", "t"."refused_by" as "refused_by", "t"."refusal" as "refusal", "t"."merged_at" as "merged_at") as r)::text as line from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_position_successions" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."position" as "position", "t"."person" as "person", "t"."last_day" as "last_day", "t"."asked_at" as "asked_at", "t"."asked_by" as "asked_by", "t"."answered_at" as "answered_at", "t"."accepted" as "accepted", "t"."new_position" as "new_position") as r)::text as line from "position_successions" as t join "picked_position_successions" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_positions" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."person" as "person", "t"."organisation" as "organisation", "t"."role" as "role", "t"."from_day" as "from_day", "t"."until_day" as "until_day", "t"."created_at" as "created_at", "t"."confirmed_at" as "confirmed_at", "t"."confirmed_by" as "confirmed_by", "t"."came_from" as "came_from") as r)::text as line from "positions" as t join "picked_positions" as k on k.at = t.ctid order by "t"."id";

insert into "mandates" ("id", "position", "everything", "subjects", "up_to_cents", "may_sign", "from_day", "until_day", "given_at", "given_by") values ($, …);

insert into "organisation_claims" ("id", "organisation", "person", "role", "way", "explanation", "link_hash", "code_hash", "expires_at", "asked_at") values ($, …);

insert into "organisation_contacts" ("organisation", "reach", "is_public", "claim_email") values ($, …) on conflict ("organisation") do update set "organisation" = $, "reach" = $, "is_public" = $, "claim_email" = $;

insert into "organisations" ("id", "name", "kind", "summary", "url", "example", "version", "slug", "age", "circle", "circle_id", "hidden_at", "hidden_reason", "places", "areas", "confirmed_at", "confirmed_by", "created_at", "stopped_at", "created_by") values ($, …);

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "organisations" as t join "picked_organisations" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_mandates" select t.ctid, true, $ from "mandates" as t join "positions" as o on "t"."position" = "o"."id" join "picked_positions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_mandates".belongs;

insert into "picked_organisation_closures" select t.ctid, true, $ from "organisation_closures" as t join "organisations" as o on "t"."organisation" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_organisation_closures".belongs;

insert into "picked_organisation_contacts" select t.ctid, true, $ from "organisation_contacts" as t join "organisations" as o on "t"."organisation" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_organisation_contacts".belongs;

insert into "picked_organisation_merges" select t.ctid, true, $ from "organisation_merges" as t join "organisations" as o on "t"."goes" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_organisation_merges".belongs;

insert into "picked_organisation_merges" select t.ctid, true, $ from "organisation_merges" as t join "organisations" as o on "t"."keeps" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_organisation_merges".belongs;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "organisation_closures" as t join "picked_organisation_closures" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "organisation_contacts" as t join "picked_organisation_contacts" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."goes" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."keeps" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "organisations" as t join "picked_organisations" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."merged_into" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "positions" as t join "picked_positions" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."came_from" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "positions" as t join "picked_positions" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select t.ctid, true, 0 from "organisations" as t where t.areas && $::text[];

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "mandates" as t join "picked_mandates" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."ended_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "mandates" as t join "picked_mandates" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."given_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_closures" as t join "picked_organisation_closures" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."closed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_closures" as t join "picked_organisation_closures" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."reopened_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."goes_agreed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."keeps_agreed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."proposed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisation_merges" as t join "picked_organisation_merges" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."refused_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisations" as t join "picked_organisations" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."confirmed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "organisations" as t join "picked_organisations" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "position_successions" as t join "picked_position_successions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."asked_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "position_successions" as t join "picked_position_successions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "positions" as t join "picked_positions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."confirmed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "positions" as t join "picked_positions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_position_successions" select t.ctid, true, $ from "position_successions" as t join "positions" as o on "t"."new_position" = "o"."id" join "picked_positions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_position_successions".belongs;

insert into "picked_position_successions" select t.ctid, true, $ from "position_successions" as t join "positions" as o on "t"."position" = "o"."id" join "picked_positions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_position_successions".belongs;

insert into "picked_positions" select distinct o.ctid, $::boolean, $::int from "mandates" as t join "picked_mandates" as k on k.at = t.ctid and k.round = $ join "positions" as o on "t"."position" = "o"."id" on conflict (at) do nothing;

insert into "picked_positions" select distinct o.ctid, $::boolean, $::int from "position_successions" as t join "picked_position_successions" as k on k.at = t.ctid and k.round = $ join "positions" as o on "t"."new_position" = "o"."id" on conflict (at) do nothing;

insert into "picked_positions" select distinct o.ctid, $::boolean, $::int from "position_successions" as t join "picked_position_successions" as k on k.at = t.ctid and k.round = $ join "positions" as o on "t"."position" = "o"."id" on conflict (at) do nothing;

insert into "picked_positions" select t.ctid, true, $ from "positions" as t join "organisations" as o on "t"."came_from" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_positions".belongs;

insert into "picked_positions" select t.ctid, true, $ from "positions" as t join "organisations" as o on "t"."organisation" = "o"."id" join "picked_organisations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_positions".belongs;

insert into "position_successions" ("id", "position", "person", "last_day", "asked_at", "asked_by") values ($, …) on conflict do nothing returning "id";

insert into "positions" ("person", "organisation", "role", "id", "from_day", "until_day", "created_at", "confirmed_at", "confirmed_by") values ($, …);

select "c"."id", "c"."organisation", "c"."person", "c"."role", "c"."way", "c"."explanation", "c"."asked_at" as "askedAt", "c"."expires_at" as "expiresAt", "c"."code_hash" as "codeHash", "c"."attempts", "c"."accepted", "c"."reason" from "organisation_claims" as "c" inner join "organisations" as "o" on "o"."id" = "c"."organisation" where "o"."removed_at" is null and "c"."id" = $ order by "c"."asked_at" desc, "c"."id";

select "c"."id", "c"."organisation", "c"."person", "c"."role", "c"."way", "c"."explanation", "c"."asked_at" as "askedAt", "c"."expires_at" as "expiresAt", "c"."code_hash" as "codeHash", "c"."attempts", "c"."accepted", "c"."reason" from "organisation_claims" as "c" inner join "organisations" as "o" on "o"."id" = "c"."organisation" where "o"."removed_at" is null and "c"."link_hash" = $ order by "c"."asked_at" desc, "c"."id";

select "c"."id", "c"."organisation", "c"."person", "c"."role", "c"."way", "c"."explanation", "c"."asked_at" as "askedAt", "c"."expires_at" as "expiresAt", "c"."code_hash" as "codeHash", "c"."attempts", "c"."accepted", "c"."reason" from "organisation_claims" as "c" inner join "organisations" as "o" on "o"."id" = "c"."organisation" where "o"."removed_at" is null and "c"."person" = $ order by "c"."asked_at" desc, "c"."id" limit $;

select "c"."id", "c"."organisation", "c"."person", "c"."role", "c"."way", "c"."explanation", "c"."asked_at" as "askedAt", "c"."expires_at" as "expiresAt", "c"."code_hash" as "codeHash", "c"."attempts", "c"."accepted", "c"."reason" from "organisation_claims" as "c" inner join "organisations" as "o" on "o"."id" = "c"."organisation" where "o"."removed_at" is null and "c"."way" = $ and "c"."answered_at" is null order by "c"."asked_at" desc, "c"."id" limit $;

select "claim_email" from "organisation_contacts" where "organisation" = $;

select "id" from "organisation_claims";

select "id" from "organisations" where "slug" = $;

select "id" from "position_successions";

select "id", "organisation", "sentence", "done_at" as "doneAt", "reopened_at" as "reopenedAt", last_day::text as "lastDay" from "organisation_closures" where "done_at" is null and "reopened_at" is null and last_day < $::date order by "closed_at" desc, "id" limit $ for update skip locked;

select "id", "organisation", "sentence", "done_at" as "doneAt", "reopened_at" as "reopenedAt", last_day::text as "lastDay" from "organisation_closures" where "organisation" in ($) order by "closed_at" desc, "id";

select "id", "slug", "name", "summary", "url", "created_at" as "createdAt", "removed_at" as "at" from "organisations" where "merged_into" = $ order by "removed_at", "id";

select "m"."id", "m"."keeps", "m"."goes", "m"."reason", "m"."refusal", "m"."proposed_at" as "proposedAt", "m"."proposed_by" as "proposedBy", "m"."keeps_agreed_at" as "keepsAgreedAt", "m"."goes_agreed_at" as "goesAgreedAt", "m"."refused_at" as "refusedAt", "m"."merged_at" as "mergedAt" from "organisation_merges" as "m" where ("m"."keeps" = $ or "m"."goes" = $) order by "m"."proposed_at" desc, "m"."id";

select "m"."id", "m"."position", "p"."person", "p"."organisation", "p"."role", "m"."everything", "m"."subjects", "m"."up_to_cents" as "upToCents", "m"."may_sign" as "maySign", m.from_day::text as "from", least(m.until_day, p.until_day)::text as "until", m.until_day::text as "ownUntil", (m.ended_at at time zone 'Europe/Amsterdam')::date::text as "endedOn", "m"."given_by" as "givenBy" from "mandates" as "m" inner join "positions" as "p" on "p"."id" = "m"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "p"."confirmed_at" is not null and "o"."removed_at" is null and "p"."organisation" in ($) order by "m"."given_at" desc, "m"."id";

select "m"."id", "m"."position", "p"."person", "p"."organisation", "p"."role", "m"."everything", "m"."subjects", "m"."up_to_cents" as "upToCents", "m"."may_sign" as "maySign", m.from_day::text as "from", least(m.until_day, p.until_day)::text as "until", m.until_day::text as "ownUntil", (m.ended_at at time zone 'Europe/Amsterdam')::date::text as "endedOn", "m"."given_by" as "givenBy" from "mandates" as "m" inner join "positions" as "p" on "p"."id" = "m"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "p"."confirmed_at" is not null and "o"."removed_at" is null and "p"."organisation" in ($, …) order by "m"."given_at" desc, "m"."id";

select "m"."id", "m"."position", "p"."person", "p"."organisation", "p"."role", "m"."everything", "m"."subjects", "m"."up_to_cents" as "upToCents", "m"."may_sign" as "maySign", m.from_day::text as "from", least(m.until_day, p.until_day)::text as "until", m.until_day::text as "ownUntil", (m.ended_at at time zone 'Europe/Amsterdam')::date::text as "endedOn", "m"."given_by" as "givenBy" from "mandates" as "m" inner join "positions" as "p" on "p"."id" = "m"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "p"."confirmed_at" is not null and "o"."removed_at" is null and "p"."person" in ($) order by "m"."given_at" desc, "m"."id";

select "m"."id", "m"."position", "p"."person", "p"."organisation", "p"."role", "m"."everything", "m"."subjects", "m"."up_to_cents" as "upToCents", "m"."may_sign" as "maySign", m.from_day::text as "from", least(m.until_day, p.until_day)::text as "until", m.until_day::text as "ownUntil", (m.ended_at at time zone 'Europe/Amsterdam')::date::text as "endedOn", "m"."given_by" as "givenBy" from "mandates" as "m" inner join "positions" as "p" on "p"."id" = "m"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "p"."confirmed_at" is not null and "o"."removed_at" is null and least(m.until_day, p.until_day) = $::date and "m"."ended_at" is null order by "m"."given_at" desc, "m"."id";

select "now"."slug" from "organisations" as "before" inner join "organisations" as "now" on "now"."id" = "before"."merged_into" where "before"."slug" = $;

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and ("o"."hidden_at" is null and "o"."circle" = any($::text[])) and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and ("o"."hidden_at" is null and "o"."circle" = any($::text[])) and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."confirmed_at" is not null and "o"."stopped_at" is null and not exists (select from positions as h where h.organisation = p.organisation and h.confirmed_at is not null and coalesce(h.until_day >= $::date, true)) order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."id" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."organisation" in ($, …) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and "o"."circle" = any($::text[])) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or "o"."areas" && $::text[] or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or "o"."areas" && $::text[] or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or false or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."id" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."organisation" = $ and "p"."confirmed_at" is null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed", "p"."came_from" as "cameFrom" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and (("o"."hidden_at" is null and ("o"."circle" = any($::text[]) or "o"."circle_id" = any($::uuid[]))) or true or exists (select 1 from positions as held where held.organisation = "o"."id" and held.person = $::uuid and held.confirmed_at is not null and (held.until_day is null or held.until_day >= $::date))) and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "positions" from "conversation_results" where "conversation" = $;

select "reach", "is_public" as "isPublic", "claim_email" is not null as "hasClaimAddress" from "organisation_contacts" where "organisation" = $;

select "s"."id", "s"."position", "p"."person" as "heldBy", "s"."person", "s"."asked_by" as "askedBy", "s"."accepted", "s"."new_position" as "newPosition", "p"."organisation", "o"."name", "p"."role", s.last_day::text as "lastDay" from "position_successions" as "s" inner join "positions" as "p" on "p"."id" = "s"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."organisation" = $ order by "s"."asked_at", "s"."id";

select "s"."id", "s"."position", "p"."person" as "heldBy", "s"."person", "s"."asked_by" as "askedBy", "s"."accepted", "s"."new_position" as "newPosition", "p"."organisation", "o"."name", "p"."role", s.last_day::text as "lastDay" from "position_successions" as "s" inner join "positions" as "p" on "p"."id" = "s"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "s"."id" = $ order by "s"."asked_at", "s"."id";

select "s"."id", "s"."position", "p"."person" as "heldBy", "s"."person", "s"."asked_by" as "askedBy", "s"."accepted", "s"."new_position" as "newPosition", "p"."organisation", "o"."name", "p"."role", s.last_day::text as "lastDay" from "position_successions" as "s" inner join "positions" as "p" on "p"."id" = "s"."position" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "s"."person" = $ and "s"."answered_at" is null order by "s"."asked_at", "s"."id";

select count(*) as total, count(*) filter (where age = 0 and confirmed_at is not null) as confirmed from organisations where removed_at is null and stopped_at is null and circle = 'public' and hidden_at is null and areas && $::text[];

select count(*) filter(where "person" = $) as "byPerson", count(*) filter(where "organisation" = $) as "ofOrganisation" from "organisation_claims" where "asked_at" > $;

select distinct "organisation" from "positions" where "organisation" in ($) and "confirmed_at" is null;

select id from organisations where id = $ for update;

select id, areas, case when since <= $ then 2 when since <= $ then 1 else 0 end as age from ( (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 0 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 1 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 1 and coalesce(confirmed_at, created_at) > $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 2 and coalesce(confirmed_at, created_at) > $ limit $)) as wrong limit $;

select o.id from organisations o join organisations mine on mine.id = $ left join organisation_contacts c on c.organisation = o.id left join organisation_contacts d on d.organisation = mine.id where o.id <> $ and o.removed_at is null and (o.areas && $::text[] and o.name % $ and similarity(o.name, $) >= $ or lower(substring("o"."url" from '^https?://(?:www[.])?([^/:?#]+)')) = lower(substring("mine"."url" from '^https?://(?:www[.])?([^/:?#]+)')) or c.claim_email = d.claim_email) order by similarity(o.name, $) desc, o.id limit 10;

update "positions" set "confirmed_at" = $, "confirmed_by" = $ where "id" = $;

update "positions" set "until_day" = $ where "id" = $;
