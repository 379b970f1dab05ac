delete from "access_keys" where "expires_at" < $;

delete from "access_keys" where "person" = $;

delete from "sessions" where "expires_at" < $;

delete from "sessions" where "person" = $;

delete from "sign_ins" where "expires_at" < $;

delete from "sign_ins" where ("person" = $ or "email" in ($, …));

insert into "addresses" ("email", "person", "confirmed_at") values ($, …);

insert into "consents" ("person", "purpose", "given", "version", "id", "at") values ($, …);

insert into "grants" ("id", "person", "role", "place", "granted_at") values ($, …);

insert into "people" ("id", "handle", "name", "created_at") values ($, …);

insert into "sessions" ("token_hash", "person", "device", "started_at", "seen_at", "expires_at") values ($, …);

insert into "sign_ins" ("id", "email", "person", "lang", "link_hash", "code_hash", "next", "expires_at", "asked_at") values ($, …);

select "a"."person", "a"."email", "p"."lang" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null order by "a"."confirmed_at", "a"."email";

select "bundle", "asked" from "mail_settings" where "person" = $;

select "email" from "addresses" where "person" = $;

select "g"."person" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" = $ and "p"."removed_at" is null order by "g"."granted_at", "g"."id";

select "g"."person", "g"."place" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" = $ and "p"."removed_at" is null and (g.place is null or g.place = any($::text[])) order by array_position($::text[], g.place) nulls last, "g"."granted_at";

select "handle" from "people" where "id" = $;

select "id" from "consents" where "person" = $ and "purpose" = $ and "version" = $;

select "id" from "people" where "example" = $;

select "id", "name", "scopes", "made_at", "expires_at", "used_at" from "access_keys" where "person" = $ and "expires_at" > $ order by "made_at" desc, "id" desc;

select "id", "person", "role", "place" from "grants" where "person" in ($) order by "granted_at", "id";

select "p"."id", "p"."name", "p"."handle", "p"."lang", "p"."areas", "p"."removed_at" as "closedAt", array(select email from addresses a where a.person = p.id order by confirmed_at, email) as "emails" from "people" as "p" where "p"."id" = $;

select "p"."id", "p"."name", "p"."handle", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "p"."id" order by "g"."granted_at") as agg) as "grants" from "people" as "p" where "p"."removed_at" is null order by "p"."name", "p"."id" limit $;

select "p"."id", greatest(coalesce(p.seen_at, p.created_at), (select max(k.used_at) from access_keys k where k.person = p.id)) as "usedAt" from "people" as "p" where "p"."removed_at" is null and "p"."example" = $ and coalesce("p"."seen_at", "p"."created_at") <= $ and greatest(coalesce(p.seen_at, p.created_at), (select max(k.used_at) from access_keys k where k.person = p.id)) <= $ order by "usedAt", "p"."id";

select "s"."person", "p"."name", "s"."seen_at", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "s"."person") as agg) as "grants" from "sessions" as "s" inner join "people" as "p" on "p"."id" = "s"."person" where "s"."token_hash" = $ and "s"."expires_at" > $ and "p"."removed_at" is null;

select "t"."id"::text as id from "people" as t where "t"."id" = $ union select "t"."id"::text as id from "questions" as t where "t"."asker" = $ union select "t"."id"::text as id from "questions" as t where "t"."owner" = $ union select "t"."question"::text as id from "answers" as t where "t"."person" = $ union select "t"."question"::text as id from "question_invitations" as t where "t"."person" = $ union select "t"."id"::text as id from "initiatives" as t where "t"."created_by" = $ union select "t"."id"::text as id from "initiatives" as t where "t"."confirmed_by" = $ union select "t"."initiative"::text as id from "initiative_stewards" as t where "t"."person" = $ union select "t"."initiative"::text as id from "initiative_suggestions" as t where "t"."by_person" = $ union select "t"."organisation"::text as id from "positions" as t where "t"."person" = $;

select "token_hash" as "tokenHash", "device", "started_at" as "startedAt", "seen_at" as "seenAt" from "sessions" where "person" = $ and "expires_at" > $ order by "seen_at" desc, "started_at" desc;

select "version", "handle" from "people" where "id" = $;

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and "link_hash" = $;

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and "link_hash" = $ for update;

select count(*) as "asked", coalesce(sum(attempts), 0)::integer as "wrong" from "sign_ins" where "email" = $ and "asked_at" > $;

select distinct "g"."person" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" in ($, …) and "p"."removed_at" is null and (g.place is null or g.place = any($::text[])) order by "g"."person";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."confirmed_at";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null order by "a"."person", "a"."confirmed_at";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($, …) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."confirmed_at";

update "people" set "name" = $, "about" = $, "askable" = $, "circle" = $, "lang" = $, "strengths" = $, "languages" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "places" = $, "areas" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "removed_at" = $ where "id" = $;

update "people" set "seen_at" = $ where "id" = $;

update "sign_ins" set "used_at" = $ where "used_at" is null and "id" = $;
