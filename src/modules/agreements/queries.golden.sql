declare "lines_of_agreement_reviews" no scroll cursor for select (select to_jsonb(r) from (select "t"."signature" as "signature", "t"."look_day" as "look_day", "t"."answer" as "answer", "t"."given_at" as "given_at", "t"."person" as "person") as r)::text as line from "agreement_reviews" as t join "picked_agreement_reviews" as k on k.at = t.ctid order by "t"."signature", "t"."look_day";

declare "lines_of_agreement_sections" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."agreement" as "agreement", "t"."sort" as "sort", "t"."heading" as "heading", "t"."text" as "text", "t"."version" as "version", "t"."changed_at" as "changed_at", "t"."changed_by" as "changed_by") as r)::text as line from "agreement_sections" as t join "picked_agreement_sections" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_agreement_signatures" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."agreement" as "agreement", "t"."version" as "version", "t"."hash" as "hash", "t"."organisation" as "organisation", "t"."organisation_name" as "organisation_name", "t"."person" as "person", "t"."person_name" as "person_name", "t"."reservation" as "reservation", "t"."signed_at" as "signed_at") as r)::text as line from "agreement_signatures" as t join "picked_agreement_signatures" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_agreement_suggestions" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."agreement" as "agreement", "t"."section" as "section", "t"."section_version" as "section_version", "t"."text" as "text", "t"."reason" as "reason", "t"."made_at" as "made_at", "t"."made_by" as "made_by", "t"."decided_at" as "decided_at", "t"."decided_by" as "decided_by", "t"."accepted" as "accepted") as r)::text as line from "agreement_suggestions" as t join "picked_agreement_suggestions" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_agreement_versions" no scroll cursor for select (select to_jsonb(r) from (select "t"."agreement" as "agreement", "t"."number" as "number", "t"."title" as "title", "t"."review_day" as "review_day", "t"."sections" as "sections", "t"."text" as "text", "t"."hash" as "hash", "t"."fixed_at" as "fixed_at") as r)::text as line from "agreement_versions" as t join "picked_agreement_versions" as k on k.at = t.ctid order by "t"."agreement", "t"."number";

declare "lines_of_agreement_withdrawals" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."signature" as "signature", "t"."ends_day" as "ends_day", "t"."reason" as "reason", "t"."given_at" as "given_at", "t"."person" as "person") as r)::text as line from "agreement_withdrawals" as t join "picked_agreement_withdrawals" as k on k.at = t.ctid order by "t"."id";

insert into "agreement_sections" ("id", "agreement", "heading", "text", "sort", "changed_at", "changed_by") values ($, …);

insert into "agreement_sections" ("id", "agreement", "heading", "text", "sort", "changed_at", "changed_by") values ($, …), …;

insert into "agreement_signatures" ("id", "agreement", "version", "hash", "organisation", "organisation_name", "person", "person_name", "reservation", "signed_at") values ($, …);

insert into "agreement_suggestions" ("id", "agreement", "section", "section_version", "text", "reason", "made_at", "made_by") values ($, …);

insert into "agreement_versions" ("agreement", "number", "title", "text", "hash", "review_day", "fixed_at", "sections") values ($, …);

insert into "agreements" ("id", "slug", "coalition", "kind", "title", "example", "review_day", "circle", "circle_id", "places", "areas", "created_at", "created_by", "updated_at") values ($, …);

insert into "picked_agreement_reviews" select t.ctid, true, $ from "agreement_reviews" as t join "agreement_signatures" as o on "t"."signature" = "o"."id" join "picked_agreement_signatures" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_reviews".belongs;

insert into "picked_agreement_sections" select distinct o.ctid, $::boolean, $::int from "agreement_suggestions" as t join "picked_agreement_suggestions" as k on k.at = t.ctid and k.round = $ join "agreement_sections" as o on "t"."section" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreement_sections" select t.ctid, true, $ from "agreement_sections" as t join "agreements" as o on "t"."agreement" = "o"."id" join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_sections".belongs;

insert into "picked_agreement_signatures" select distinct o.ctid, $::boolean, $::int from "agreement_reviews" as t join "picked_agreement_reviews" as k on k.at = t.ctid and k.round = $ join "agreement_signatures" as o on "t"."signature" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreement_signatures" select distinct o.ctid, $::boolean, $::int from "agreement_withdrawals" as t join "picked_agreement_withdrawals" as k on k.at = t.ctid and k.round = $ join "agreement_signatures" as o on "t"."signature" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreement_signatures" select t.ctid, true, $ from "agreement_signatures" as t join "agreement_versions" as o on "t"."agreement" = "o"."agreement" and "t"."version" = "o"."number" and "t"."hash" = "o"."hash" join "picked_agreement_versions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_signatures".belongs;

insert into "picked_agreement_suggestions" select t.ctid, true, $ from "agreement_suggestions" as t join "agreements" as o on "t"."agreement" = "o"."id" join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_suggestions".belongs;

insert into "picked_agreement_versions" select distinct o.ctid, $::boolean, $::int from "agreement_signatures" as t join "picked_agreement_signatures" as k on k.at = t.ctid and k.round = $ join "agreement_versions" as o on "t"."agreement" = "o"."agreement" and "t"."version" = "o"."number" and "t"."hash" = "o"."hash" on conflict (at) do nothing;

insert into "picked_agreement_versions" select t.ctid, true, $ from "agreement_versions" as t join "agreements" as o on "t"."agreement" = "o"."id" join "picked_agreements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_versions".belongs;

insert into "picked_agreement_withdrawals" select t.ctid, true, $ from "agreement_withdrawals" as t join "agreement_signatures" as o on "t"."signature" = "o"."id" join "picked_agreement_signatures" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_agreement_withdrawals".belongs;

insert into "picked_agreements" select distinct o.ctid, $::boolean, $::int from "agreement_sections" as t join "picked_agreement_sections" as k on k.at = t.ctid and k.round = $ join "agreements" as o on "t"."agreement" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreements" select distinct o.ctid, $::boolean, $::int from "agreement_suggestions" as t join "picked_agreement_suggestions" as k on k.at = t.ctid and k.round = $ join "agreements" as o on "t"."agreement" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreements" select distinct o.ctid, $::boolean, $::int from "agreement_versions" as t join "picked_agreement_versions" as k on k.at = t.ctid and k.round = $ join "agreements" as o on "t"."agreement" = "o"."id" on conflict (at) do nothing;

insert into "picked_agreements" select t.ctid, true, 0 from "agreements" as t where t.areas && $::text[];

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "agreements" as t join "picked_agreements" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "agreements" as t join "picked_agreements" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "agreement_signatures" as t join "picked_agreement_signatures" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_reviews" as t join "picked_agreement_reviews" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_sections" as t join "picked_agreement_sections" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."changed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_signatures" as t join "picked_agreement_signatures" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_suggestions" as t join "picked_agreement_suggestions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."decided_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_suggestions" as t join "picked_agreement_suggestions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."made_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreement_withdrawals" as t join "picked_agreement_withdrawals" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "agreements" as t join "picked_agreements" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where ("a"."hidden_at" is null and "a"."circle" = any($::text[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."coalition" in ($) order by "a"."updated_at" desc, "a"."id" desc;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where ("a"."hidden_at" is null and "a"."circle" = any($::text[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."id" in ($);

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where ("a"."hidden_at" is null and "a"."circle" = any($::text[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."slug" = $;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where ("a"."hidden_at" is null and "a"."circle" = any($::text[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."versions" > $ and "a"."circle" = $ and "a"."hidden_at" is null and a.areas && $::text[] order by "a"."updated_at" desc, "a"."id" desc limit $;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where ("a"."hidden_at" is null and "a"."circle" = any($::text[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."versions" > $ and "a"."circle" = $ and "a"."hidden_at" is null order by "a"."updated_at" desc, "a"."id" desc limit $;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and "a"."circle" = any($::text[])) or false or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."coalition" in ($) order by "a"."updated_at" desc, "a"."id" desc;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and "a"."circle" = any($::text[])) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."coalition" in ($, …) order by "a"."updated_at" desc, "a"."id" desc;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and "a"."circle" = any($::text[])) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."id" = $ for update of "a";

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and "a"."circle" = any($::text[])) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."id" in ($);

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or "a"."areas" && $::text[] or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or "a"."areas" && $::text[]) and "a"."id" = $ for update of "a";

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or "a"."areas" && $::text[] or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or "a"."areas" && $::text[]) and "a"."slug" = $;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or false or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."id" = $ for update of "a";

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or false or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or false) and "a"."slug" = $;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."coalition" in ($) order by "a"."updated_at" desc, "a"."id" desc;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."coalition" in ($, …) order by "a"."updated_at" desc, "a"."id" desc;

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."id" = $ for update of "a";

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."id" in ($);

select "a".*, a.review_day::text as "reviewOn", a.look_day::text as "lookOn" from "agreements" as "a" where (("a"."hidden_at" is null and ("a"."circle" = any($::text[]) or "a"."circle_id" = any($::uuid[]))) or true or a.coalition = any($::uuid[])) and (a.versions > 0 or a.coalition = any($::uuid[]) or true) and "a"."slug" = $;

select "hash" from "agreement_versions" where "agreement" = $;

select "id" from "agreement_signatures" where "agreement" = $ and "person" = $;

select "id" from "agreements" where "coalition" in ($, …);

select "id" from "agreements" where "in_force" is not null and "ended_at" is null;

select "id" from "agreements" where "slug" = $;

select "id", "heading", "text", "version" from "agreement_sections" where "agreement" = $ order by "sort", "id";

select "id", "section", "section_version" as "sectionVersion", "text", "reason", "made_at" as "madeAt", "made_by" as "madeBy" from "agreement_suggestions" where "agreement" = $ and "decided_at" is null order by "made_at", "id";

select "id", "version" from "agreement_sections" where "agreement" = $ order by "sort";

select "s".*, "w"."reason", "w"."given_at", w.ends_day::text as "endsDay", (select coalesce(jsonb_object_agg(r.look_day, r.answer), '{}') from agreement_reviews as r where r.signature = s.id) as "answers" from "agreement_signatures" as "s" left join "agreement_withdrawals" as "w" on "w"."signature" = "s"."id" where "s"."agreement" in ($) order by "s"."signed_at", "s"."id";

select *, review_day::text as "reviewOn" from "agreement_versions" where "agreement" = $ order by "number";

update "agreements" set "in_force" = $, "in_force_at" = $, "look_day" = $, "called" = $, "reviewing_at" = $, "updated_at" = $ where "id" = $;

update "agreements" set "updated_at" = $ where "id" = $;

update "agreements" set "versions" = $, "updated_at" = $ where "id" = $;
