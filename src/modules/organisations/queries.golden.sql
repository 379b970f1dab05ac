insert into "organisations" ("id", "name", "kind", "summary", "url", "example", "version", "slug", "age", "places", "areas", "confirmed_at", "confirmed_by", "created_at", "stopped_at", "created_by") values ($, …);

insert into "positions" ("person", "organisation", "role", "id", "from_day", "until_day", "created_at", "confirmed_at", "confirmed_by") values ($, …);

select "id" from "organisations" where "slug" = $;

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."organisation" = $ and "p"."confirmed_at" is null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."organisation" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."person" = $ order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select "p"."id", "p"."person", "p"."organisation", "p"."role", "o"."name", "o"."slug", p.from_day::text as "from", p.until_day::text as "until", p.confirmed_at is not null as "isConfirmed" from "positions" as "p" inner join "organisations" as "o" on "o"."id" = "p"."organisation" where "o"."removed_at" is null and "p"."person" in ($) and "p"."confirmed_at" is not null order by p.until_day desc nulls first, "p"."from_day" desc, "p"."id";

select count(*) as total, count(*) filter (where age = 0 and confirmed_at is not null) as confirmed from organisations where removed_at is null and stopped_at is null and areas && $::text[];

select id, areas, case when since <= $ then 2 when since <= $ then 1 else 0 end as age from ( (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 0 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 1 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 1 and coalesce(confirmed_at, created_at) > $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "organisations" where removed_at is null and stopped_at is null and age = 2 and coalesce(confirmed_at, created_at) > $ limit $)) as wrong limit $;
