delete from "sessions" where "expires_at" < $;

delete from "sign_ins" where "expires_at" < $;

insert into "addresses" ("email", "person", "confirmed_at") values ($, …);

insert into "grants" ("id", "person", "role", "place", "granted_at") values ($, …);

insert into "people" ("id", "handle", "name", "created_at") values ($, …);

insert into "sessions" ("token_hash", "person", "device", "started_at", "seen_at", "expires_at") values ($, …);

insert into "sign_ins" ("id", "email", "person", "lang", "link_hash", "code_hash", "next", "expires_at", "asked_at") values ($, …);

select "bundle", "asked" from "mail_settings" where "person" = $;

select "email" from "addresses" where "person" = $;

select "g"."person", "g"."place" from "grants" as "g" inner join "people" as "p" on "p"."id" = "g"."person" where "g"."role" = $ and "p"."removed_at" is null and (g.place is null or g.place = any($::text[])) order by array_position($::text[], g.place) nulls last, "g"."granted_at";

select "id" from "people" where "example" = $;

select "id", "person", "role", "place" from "grants" where "person" in ($) order by "granted_at", "id";

select "p"."id", "p"."name", "p"."handle", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "p"."id" order by "g"."granted_at") as agg) as "grants" from "people" as "p" where "p"."removed_at" is null order by "p"."name", "p"."id" limit $;

select "s"."person", "p"."name", "s"."seen_at", (select coalesce(json_agg(agg), '[]') from (select "g"."role", "g"."place" from "grants" as "g" where "g"."person" = "s"."person") as agg) as "grants" from "sessions" as "s" inner join "people" as "p" on "p"."id" = "s"."person" where "s"."token_hash" = $ and "s"."expires_at" > $ and "p"."removed_at" is null;

select "token_hash" as "tokenHash", "device", "started_at" as "startedAt", "seen_at" as "seenAt" from "sessions" where "person" = $ and "expires_at" > $ order by "seen_at" desc, "started_at" desc;

select "version", "handle" from "people" where "id" = $;

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and "link_hash" = $;

select * from "sign_ins" where "used_at" is null and "expires_at" > $ and "link_hash" = $ for update;

select count(*) as "asked", coalesce(sum(attempts), 0)::integer as "wrong" from "sign_ins" where "email" = $ and "asked_at" > $;

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."confirmed_at";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($) and "p"."removed_at" is null order by "a"."person", "a"."confirmed_at";

select distinct on ("a"."person") "a"."person", "a"."email", "p"."lang", "m"."bundle" from "addresses" as "a" inner join "people" as "p" on "p"."id" = "a"."person" left join "mail_settings" as "m" on "m"."person" = "a"."person" where "a"."person" in ($, …) and "p"."removed_at" is null and coalesce("m"."asked", true) = $ order by "a"."person", "a"."confirmed_at";

update "people" set "name" = $, "about" = $, "askable" = $, "circle" = $, "lang" = $, "strengths" = $, "languages" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "places" = $, "areas" = $, "version" = $ where "id" = $ and "version" = $;

update "people" set "seen_at" = $ where "id" = $;

update "sign_ins" set "used_at" = $ where "used_at" is null and "id" = $;
