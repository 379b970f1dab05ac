insert into "organisations" ("id", "name", "kind", "summary", "url", "example", "version", "slug", "places", "areas", "confirmed_at", "confirmed_by", "created_at", "created_by") values ($, …);

insert into "positions" ("person", "organisation", "role", "id", "from_day", "until_day", "created_at", "confirmed_at", "confirmed_by") values ($, …);

select "id" from "organisations" where "slug" = $;

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."organisation" = $ and "p"."confirmed_at" is null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."person" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";
