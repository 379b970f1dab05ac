declare "lines_of_former_handles" no scroll cursor for select (select to_jsonb(r) from (select "t"."handle" as "handle", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "former_handles" as t join "picked_former_handles" as k on k.at = t.ctid order by "t"."handle";

delete from "access_keys" where "expires_at" < $;

delete from "access_keys" where "person" = $;

delete from "passkey_challenges" where "expires_at" < $;

delete from "sessions" where "expires_at" < $;

delete from "sessions" where "person" = $;

delete from "sign_ins" where "expires_at" < $;

delete from "sign_ins" where ("person" = $ or "email" in ($, …));

insert into "addresses" ("email", "person", "confirmed_at") values ($, …);

insert into "consents" ("person", "purpose", "given", "version", "id", "at") values ($, …);

insert into "grants" ("id", "person", "role", "place", "granted_at") values ($, …);

insert into "passkeys" ("id", "person", "credential", "name", "public_key", "counter", "made_at") values ($, …);

insert into "people" ("id", "handle", "name", "created_at") values ($, …);

insert into "people" ("id", "name", "lang", "handle", "circle", "askable", "created_at") values ($, …);

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "people" as t join "picked_people" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_former_handles" select t.ctid, true, $ from "former_handles" as t join "people" as o on "t"."person" = "o"."id" join "picked_people" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_former_handles".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "former_handles" as t join "picked_former_handles" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select t.ctid, true, 0 from "people" as t where t.areas && $::text[] and "t"."circle" <> all($);

insert into "sessions" ("person", "device", "way", "token_hash", "started_at", "seen_at", "expires_at") values ($, …);

insert into "sign_ins" ("id", "email", "person", "adds_to", "lang", "link_hash", "code_hash", "next", "expires_at", "asked_at") values ($, …);

select "a"."person", "a"."email", "p"."lang" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null order by "a"."chosen_at" desc nulls last, "a"."confirmed_at", "a"."email";

select "a"."person", "a"."email", "p"."lang" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" where "a"."person" in ($, …) and "p"."removed_at" is null order by "a"."chosen_at" desc nulls last, "a"."confirmed_at", "a"."email";

select "bundle", "asked" from "mail_settings" where "person" = $;

select "email" from "addresses" where "person" = $;

select "g"."person" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" = $ and "p"."removed_at" is null order by "g"."granted_at", "g"."id";

select "g"."person", "g"."place" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" = $ and "p"."removed_at" is null and (g.place is null or g.place = any($::text[])) order by array_position($::text[], g.place) nulls last, "g"."granted_at";

select "handle" from "people" where "id" = $;

select "id" from "consents" where "person" = $ and "purpose" = $ and "version" = $;

select "id" from "people" where "example" = $;

select "id", "name", "made_at" as "madeAt", "used_at" as "usedAt" from "passkeys" where "person" = $ order by "made_at", "id";

select "id", "name", "scopes", "made_at", "expires_at", "used_at" from "access_keys" where "person" = $ and "expires_at" > $ order by "made_at" desc, "id" desc;

select "id", "person", "role", "place" from "grants" where "person" in ($) order by "granted_at", "id";

select "issuer", "subject", "linked_at" as "linkedAt", "used_at" as "usedAt" from "identities" where "person" = $ order by "linked_at";

select "p"."id", "p"."name", "p"."handle", "p"."lang", "p"."areas", "p"."removed_at" as "closedAt", array(select email from addresses a where a.person = p.id order by chosen_at desc nulls last, confirmed_at, email) as "emails" from "people" as "p" where "p"."id" = $;

select "p"."id", "p"."name", "p"."handle", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "p"."id" order by "g"."granted_at") as agg) as "grants" from "people" as "p" where "p"."removed_at" is null order by "p"."name", "p"."id" limit $;

select "p"."id", "p"."name", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "p"."id") as agg) as "grants", array(select m.circle from circle_members as m where m.person = "p"."id" union select w.circle from circle_shadows as w where w.person = "p"."id") as "circles" from "people" as "p" where "p"."id" in ($) and "p"."removed_at" is null;

select "p"."id", "p"."name", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "p"."id") as agg) as "grants", array(select m.circle from circle_members as m where m.person = "p"."id" union select w.circle from circle_shadows as w where w.person = "p"."id") as "circles" from "people" as "p" where "p"."id" in ($, …) and "p"."removed_at" is null;

select "p"."id", greatest(coalesce(p.seen_at, p.created_at), (select max(k.used_at) from access_keys k where k.person = p.id)) as "usedAt" from "people" as "p" where "p"."removed_at" is null and "p"."example" = $ and coalesce("p"."seen_at", "p"."created_at") <= $ and greatest(coalesce(p.seen_at, p.created_at), (select max(k.used_at) from access_keys k where k.person = p.id)) <= $ order by "usedAt", "p"."id";

select "s"."person", "p"."name", "s"."seen_at", "s"."way", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "s"."person") as agg) as "grants", array(select m.circle from circle_members as m where m.person = "s"."person" union select w.circle from circle_shadows as w where w.person = "s"."person") as "circles" from "sessions" as "s" inner join "people" as "p" on "p"."id" = "s"."person" where "s"."token_hash" = $ and "s"."expires_at" > $ and "p"."removed_at" is null;

select "t"."id"::text as id from "people" as t where "t"."id" = $ union select "t"."id"::text as id from "questions" as t where "t"."asker" = $ union select "t"."id"::text as id from "questions" as t where "t"."owner" = $ union select "t"."question"::text as id from "answers" as t where "t"."person" = $ union select "t"."question"::text as id from "question_invitations" as t where "t"."person" = $ union select "t"."id"::text as id from "initiatives" as t where "t"."created_by" = $ union select "t"."id"::text as id from "initiatives" as t where "t"."confirmed_by" = $ union select "t"."initiative"::text as id from "initiative_stewards" as t where "t"."person" = $ union select "t"."initiative"::text as id from "initiative_suggestions" as t where "t"."by_person" = $ union select "t"."organisation"::text as id from "positions" as t where "t"."person" = $ union select "t"."owner"::text as id from "documents" as t where "t"."added_by" = $ union select "t"."id"::text as id from "promises" as t where "t"."person" = $ union select "t"."id"::text as id from "promises" as t where "t"."made_by" = $ union select "t"."promise"::text as id from "promise_changes" as t where "t"."asked_by" = $ union select "t"."id"::text as id from "tables" as t where "t"."created_by" = $ union select "t"."id"::text as id from "gatherings" as t where "t"."created_by" = $ union select "t"."at_table"::text as id from "table_hosts" as t where "t"."person" = $ union select "t"."at_table"::text as id from "table_guests" as t where "t"."person" = $ union select "t"."id"::text as id from "issues" as t where "t"."created_by" = $ union select "t"."id"::text as id from "coalitions" as t where "t"."created_by" = $ union select "t"."coalition"::text as id from "coalition_parties" as t where "t"."person" = $ union select "t"."id"::text as id from "agreements" as t where "t"."created_by" = $ union select "t"."agreement"::text as id from "agreement_suggestions" as t where "t"."made_by" = $ union select "t"."agreement"::text as id from "agreement_signatures" as t where "t"."person" = $ union select "t"."at_table"::text as id from "seats" as t where "t"."person" = $ union select "t"."thing"::text as id from "entries" as t where "t"."owner" = $ union select "t"."thing"::text as id from "entries" as t where "t"."helper" = $ union select "t"."id"::text as id from "bottlenecks" as t where "t"."created_by" = $ union select "t"."id"::text as id from "bottlenecks" as t where "t"."answerer" = $ union select "t"."bottleneck"::text as id from "bottleneck_hits" as t where "t"."person" = $ union select "t"."bottleneck"::text as id from "bottleneck_answers" as t where "t"."person" = $ union select "t"."bottleneck"::text as id from "bottleneck_outcomes" as t where "t"."person" = $ union select "t"."id"::text as id from "conversations" as t where "t"."created_by" = $ union select "t"."conversation"::text as id from "conversation_hosts" as t where "t"."person" = $ union select "t"."budget"::text as id from "budget_hosts" as t where "t"."person" = $ union select "t"."id"::text as id from "projects" as t where "t"."owner" = $ union select "t"."id"::text as id from "projects" as t where "t"."helper" = $;

select "token_hash" as "tokenHash", "device", "way", "started_at" as "startedAt", "seen_at" as "seenAt" from "sessions" where "person" = $ and "expires_at" > $ order by "seen_at" desc, "started_at" desc;

select "version", "handle" from "people" where "id" = $;

select (select count(*) as "count" from "addresses" where "person" = $) as "addresses", (select count(*) as "count" from "passkeys" where "person" = $) as "passkeys", (select count(*) as "count" from "identities" where "person" = $) as "identities";

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and adds_to is not distinct from $ and "link_hash" = $;

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and adds_to is not distinct from $ and "link_hash" = $ for update;

select count(*) as "asked", coalesce(sum(attempts), 0)::integer as "wrong" from "sign_ins" where "email" = $ and "asked_at" > $;

select distinct "g"."person" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" in ($, …) and "p"."removed_at" is null and (g.place is null or g.place = any($::text[])) order by "g"."person";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."chosen_at" desc nulls last, "a"."confirmed_at";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($, …) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."chosen_at" desc nulls last, "a"."confirmed_at";

update "people" set "name" = $, "about" = $, "askable" = $, "lang" = $, "circle" = $, "circle_id" = $, "strengths" = $, "strength_codes" = $, "drives" = $, "ask_me" = $, "languages" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "places" = $, "areas" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "removed_at" = $ where "id" = $;

update "people" set "seen_at" = $ where "id" = $;

update "sign_ins" set "used_at" = $ where "used_at" is null and "id" = $;
