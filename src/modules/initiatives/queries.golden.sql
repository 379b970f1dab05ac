delete from "initiative_areas" where initiative = any($::uuid[]);

insert into "initiative_reins" ("initiative", "sort", "subject", "held") values ($, …), …;

insert into "initiative_stewards" ("initiative", "person", "invited_at", "invited_by", "since") values ($, …) on conflict ("initiative", "person") do update set "since" = $ where "initiative_stewards"."since" is null;

insert into "initiative_wants" ("id", "initiative", "sort", "direction", "kind", "text") values ($, …), …;

insert into "initiatives" ("id", "title", "summary", "story", "phase", "circle", "example", "slug", "themes", "places", "areas", "links", "longitude", "latitude", "created_at", "created_by", "updated_at", "confirmed_at", "confirmed_by", "import", "external_key") values ($, …) on conflict ("slug") do nothing returning "id", "slug";

insert into initiative_areas (area, updated_at, initiative, phase, themes, needs, confirmed) select area, i.updated_at, i.id, i.phase, i.themes, array(select distinct w.kind from initiative_wants w where w.initiative = i.id and w.direction = 'need'), i.confirmed_at is not null and i.age = 0 from initiatives i cross join lateral unnest(i.areas) as area where i.id = any($::uuid[]) and i.circle = 'public' and i.removed_at is null;

select "area", count(*) as "count" from "initiative_areas" where "area" in ($) group by "area";

select "area", count(*) as "count" from "initiative_areas" where "area" in ($, …) group by "area";

select "i"."title", "i"."slug", "i"."areas" from "initiatives" as "i" inner join "initiative_stewards" as "mine" on "mine"."initiative" = "i"."id" where "mine"."person" = $ and "mine"."since" is not null and "i"."removed_at" is null and "i"."phase" not in ($, …) and not exists (select "other"."person" from "initiative_stewards" as "other" where "other"."initiative" = "i"."id" and "other"."person" != $ and "other"."since" is not null) order by "i"."title";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."circle" = $ and "i"."removed_at" is null and "i"."longitude" is not null and "i"."latitude" is not null and "i"."id" = $ order by "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."circle" = $ and "i"."removed_at" is null and "i"."longitude" is not null and "i"."latitude" is not null order by "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."circle" = $ and "i"."removed_at" is null and true and true and true order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and "i"."circle" = $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and ("i"."circle" in ($, …) or i.areas && $::text[] or exists (select "seer"."initiative" from "initiative_stewards" as "seer" where "seer"."initiative" = "i"."id" and "seer"."person" = $));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."id" in ($, …) and "i"."removed_at" is null and $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."id" in ($, …) order by "i"."updated_at" desc, "i"."id" desc;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."slug" = $ and "i"."circle" = $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards" from "initiatives" as "i" where "i"."slug" = $ and $;

select "id" from "initiatives" where "import" = $ order by "id" limit $;

select "id", "initiative", "by_person", "field", "proposed", "reason", "made_at" from "initiative_suggestions" where "decided_at" is null and "initiative" = $ order by "made_at", "id";

select "initiative", "direction", "kind", "text" from "initiative_wants" where "initiative" in ($) order by "initiative", "sort";

select "initiative", "organisation", "role" from "initiative_parties" where "initiative" in ($);

select "initiative", "person", "since" from "initiative_stewards" where "initiative" in ($) and "since" is not null order by "since", "person";

select "person" from "initiative_stewards" where "initiative" = $ and "since" is null;

select "subject", "held" from "initiative_reins" where "initiative" = $ order by "sort";

select count(*) as total, count(*) filter (where confirmed) as confirmed from ( select confirmed from initiative_areas where area = any($::text[]) and phase not in ('finished', 'stopped') ) as listed;

select distinct on (a.updated_at, a.id) a.id, a.slug, a.title, a.longitude, a.latitude, a.age, a.phase, a.confirmed_at as "confirmedAt", a.created_at as "createdAt" from unnest($::text[]) as wanted(area) cross join lateral ( select l.updated_at, i.id, i.slug, i.title, i.longitude, i.latitude, i.age, i.phase, i.confirmed_at, i.created_at from (select * from initiative_areas where area = wanted.area and true and true and true) l join initiatives i on i.id = l.initiative where i.longitude is not null and i.latitude is not null order by l.updated_at desc, l.initiative desc limit $ ) a order by a.updated_at desc, a.id desc limit $;

select distinct on (a.updated_at, a.initiative) a.initiative from unnest($::text[]) as wanted(area) cross join lateral ( select updated_at, initiative from initiative_areas where area = wanted.area and true and true and true and true order by updated_at desc, initiative desc limit $ ) a order by a.updated_at desc, a.initiative desc limit $;

select id, areas, case when since <= $ then 2 when since <= $ then 1 else 0 end as age from ( (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 0 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 1 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 1 and coalesce(confirmed_at, created_at) > $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 2 and coalesce(confirmed_at, created_at) > $ limit $)) as wrong limit $;

update "initiatives" set "confirmed_at" = $ where "id" = $;

update initiative_areas as a set confirmed = i.age = 0 and i.confirmed_at is not null from initiatives as i where i.id = a.initiative and a.initiative = any($::uuid[]);

update initiatives as i set age = aged.age from unnest($::uuid[], $::smallint[]) as aged (id, age) where i.id = aged.id;

with found as ( select phase, themes, needs, true and true and true as of_theme, true and true and true as of_phase, true and true and true as of_need from initiative_areas where area = any($::text[]) ) select 'total' as facet, '' as value, count(*) as count from found where of_theme and of_phase and of_need union all select 'phase', phase, count(*) from found where of_theme and of_need group by phase union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_phase and of_need group by theme union all select 'need', need, count(*) from found, unnest(needs) need where of_theme and of_phase group by need;
