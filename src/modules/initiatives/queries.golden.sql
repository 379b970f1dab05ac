declare "lines_of_initiative_areas" no scroll cursor for select (select to_jsonb(r) from (select "t"."area" as "area", "t"."updated_at" as "updated_at", "t"."initiative" as "initiative", "t"."phase" as "phase", "t"."themes" as "themes", "t"."needs" as "needs", "t"."confirmed" as "confirmed") as r)::text as line from "initiative_areas" as t join "picked_initiative_areas" as k on k.at = t.ctid order by "t"."area", "t"."updated_at", "t"."initiative";

declare "lines_of_initiative_parties" no scroll cursor for select (select to_jsonb(r) from (select "t"."initiative" as "initiative", "t"."organisation" as "organisation", "t"."role" as "role") as r)::text as line from "initiative_parties" as t join "picked_initiative_parties" as k on k.at = t.ctid order by "t"."initiative", "t"."organisation";

declare "lines_of_initiative_reins" no scroll cursor for select (select to_jsonb(r) from (select "t"."initiative" as "initiative", "t"."subject" as "subject", "t"."held" as "held", "t"."sort" as "sort") as r)::text as line from "initiative_reins" as t join "picked_initiative_reins" as k on k.at = t.ctid order by "t"."initiative", "t"."subject";

declare "lines_of_initiative_stewards" no scroll cursor for select (select to_jsonb(r) from (select "t"."initiative" as "initiative", "t"."person" as "person", "t"."invited_at" as "invited_at", "t"."invited_by" as "invited_by", "t"."since" as "since") as r)::text as line from "initiative_stewards" as t join "picked_initiative_stewards" as k on k.at = t.ctid order by "t"."initiative", "t"."person";

declare "lines_of_initiative_suggestions" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."initiative" as "initiative", "t"."by_person" as "by_person", "t"."field" as "field", "t"."proposed" as "proposed", "t"."reason" as "reason", "t"."made_at" as "made_at", "t"."decided_at" as "decided_at", "t"."decided_by" as "decided_by", "t"."accepted" as "accepted") as r)::text as line from "initiative_suggestions" as t join "picked_initiative_suggestions" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_initiative_wants" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."initiative" as "initiative", "t"."direction" as "direction", "t"."kind" as "kind", "t"."text" as "text", "t"."sort" as "sort") as r)::text as line from "initiative_wants" as t join "picked_initiative_wants" as k on k.at = t.ctid order by "t"."id";

delete from "initiative_areas" where initiative = any($::uuid[]);

insert into "initiative_reins" ("initiative", "sort", "subject", "held") values ($, …), …;

insert into "initiative_stewards" ("initiative", "person", "invited_at", "invited_by", "since") values ($, …) on conflict ("initiative", "person") do update set "since" = $ where "initiative_stewards"."since" is null;

insert into "initiative_wants" ("id", "initiative", "sort", "direction", "kind", "text") values ($, …), …;

insert into "initiatives" ("id", "title", "summary", "story", "phase", "example", "circle", "circle_id", "slug", "themes", "places", "areas", "links", "longitude", "latitude", "created_at", "created_by", "updated_at", "confirmed_at", "confirmed_by", "import", "external_key") values ($, …) on conflict ("slug") do nothing returning "id", "slug";

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "initiatives" as t join "picked_initiatives" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_initiative_areas" select t.ctid, true, $ from "initiative_areas" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_areas".belongs;

insert into "picked_initiative_parties" select t.ctid, true, $ from "initiative_parties" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_parties".belongs;

insert into "picked_initiative_reins" select t.ctid, true, $ from "initiative_reins" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_reins".belongs;

insert into "picked_initiative_stewards" select t.ctid, true, $ from "initiative_stewards" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_stewards".belongs;

insert into "picked_initiative_suggestions" select t.ctid, true, $ from "initiative_suggestions" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_suggestions".belongs;

insert into "picked_initiative_wants" select t.ctid, true, $ from "initiative_wants" as t join "initiatives" as o on "t"."initiative" = "o"."id" join "picked_initiatives" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_initiative_wants".belongs;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_areas" as t join "picked_initiative_areas" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_parties" as t join "picked_initiative_parties" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_reins" as t join "picked_initiative_reins" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_stewards" as t join "picked_initiative_stewards" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_suggestions" as t join "picked_initiative_suggestions" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "initiative_wants" as t join "picked_initiative_wants" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_initiatives" select t.ctid, true, 0 from "initiatives" as t where t.areas && $::text[];

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "initiative_parties" as t join "picked_initiative_parties" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiative_stewards" as t join "picked_initiative_stewards" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."invited_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiative_stewards" as t join "picked_initiative_stewards" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiative_suggestions" as t join "picked_initiative_suggestions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."by_person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiative_suggestions" as t join "picked_initiative_suggestions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."decided_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiatives" as t join "picked_initiatives" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."confirmed_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "initiatives" as t join "picked_initiatives" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into initiative_areas (area, updated_at, initiative, phase, themes, needs, confirmed) select case when i.circle = 'public' then area else area || '!' || coalesce(i.circle_id::text, i.circle) end, i.updated_at, i.id, i.phase, i.themes, array(select distinct w.kind from initiative_wants w where w.initiative = i.id and w.direction = 'need'), i.confirmed_at is not null and i.age = 0 from initiatives i cross join lateral unnest(i.areas) as area where i.id = any($::uuid[]) and i.circle != 'hidden' and i.hidden_at is null and i.removed_at is null;

select "area", count(*) as "count" from "initiative_areas" where "area" in ($) group by "area";

select "area", count(*) as "count" from "initiative_areas" where "area" in ($, …) group by "area";

select "i"."title", "i"."slug", "i"."areas" from "initiatives" as "i" inner join "initiative_stewards" as "mine" on "mine"."initiative" = "i"."id" where "mine"."person" = $ and "mine"."since" is not null and "i"."removed_at" is null and "i"."phase" not in ($, …) and not exists (select "other"."person" from "initiative_stewards" as "other" where "other"."initiative" = "i"."id" and "other"."person" != $ and "other"."since" is not null) order by "i"."title";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and ("i"."hidden_at" is null and "i"."circle" = any($::text[]));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or "i"."areas" && $::text[] or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or false or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or false or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($) and "i"."removed_at" is null and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($, …) and "i"."removed_at" is null and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."id" in ($, …) and "i"."removed_at" is null and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."removed_at" is null and "i"."phase" not in ($, …) and (i.import is null or exists ( select from initiative_stewards s where s.initiative = i.id and s.since is not null)) and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."title", "i"."id";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."removed_at" is null and "i"."phase" not in ($, …) and (i.import is null or exists ( select from initiative_stewards s where s.initiative = i.id and s.since is not null)) and i.areas && $::text[] and ("i"."hidden_at" is null and "i"."circle" = any($::text[])) order by "i"."title", "i"."id";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."removed_at" is null and "i"."phase" not in ($, …) and (i.import is null or exists ( select from initiative_stewards s where s.initiative = i.id and s.since is not null)) and i.areas && $::text[] and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."title", "i"."id";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."removed_at" is null and "i"."phase" not in ($, …) and (i.import is null or exists ( select from initiative_stewards s where s.initiative = i.id and s.since is not null)) and i.areas && $::text[] and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."title", "i"."id";

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."slug" = $ and ("i"."hidden_at" is null and "i"."circle" = any($::text[]));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where "i"."slug" = $ and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid));

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where (i.removed_at is null and i.hidden_at is null and i.circle != 'hidden' and "i"."circle" = any($::text[])) and "i"."longitude" is not null and "i"."latitude" is not null and "i"."id" = $ order by "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where (i.removed_at is null and i.hidden_at is null and i.circle != 'hidden' and "i"."circle" = any($::text[])) and "i"."longitude" is not null and "i"."latitude" is not null order by "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where (i.removed_at is null and i.hidden_at is null and i.circle != 'hidden' and "i"."circle" = any($::text[])) and themes @> $::text[] and true and true order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where (i.removed_at is null and i.hidden_at is null and i.circle != 'hidden' and "i"."circle" = any($::text[])) and true and true and true order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where i.id = any(array( select distinct on (a.updated_at, a.initiative) a.initiative from unnest($::text[]) as wanted(area) cross join lateral ( select updated_at, initiative from initiative_areas where area = wanted.area and true and true and true and true order by updated_at desc, initiative desc limit $ ) a order by a.updated_at desc, a.initiative desc limit $)) order by "i"."updated_at" desc, "i"."id" desc;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where i.id in (select s.initiative from initiative_stewards s where s.person = any($::uuid[]) and s.since is not null) and "i"."removed_at" is null and ("i"."hidden_at" is null and "i"."circle" = any($::text[])) order by "i"."updated_at" desc, "i"."id" limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where i.id in (select s.initiative from initiative_stewards s where s.person = any($::uuid[]) and s.since is not null) and "i"."removed_at" is null and (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."updated_at" desc, "i"."id" limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where i.id in (select s.initiative from initiative_stewards s where s.person = any($::uuid[]) and s.since is not null) and "i"."removed_at" is null and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or "i"."areas" && $::text[] or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."updated_at" desc, "i"."id" limit $;

select "i".*, array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is not null order by s.since, s.person) as "stewards", array(select s.person from initiative_stewards s where s.initiative = i.id and s.since is null order by s.person) as "invited" from "initiatives" as "i" where i.id in (select s.initiative from initiative_stewards s where s.person = any($::uuid[]) and s.since is not null) and "i"."removed_at" is null and (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or exists (select 1 from initiative_stewards as seer where seer.initiative = i.id and seer.person = $::uuid)) order by "i"."updated_at" desc, "i"."id" limit $;

select "id" from "initiatives" where "import" = $ order by "id" limit $;

select "id", "initiative", "by_person", "field", "proposed", "reason", "made_at" from "initiative_suggestions" where "decided_at" is null and "initiative" = $ order by "made_at", "id";

select "id", "slug", "title", "areas" from "initiatives" where "id" in ($);

select "initiative", "direction", "kind", "text" from "initiative_wants" where "initiative" in ($) order by "initiative", "sort";

select "initiative", "direction", "kind", "text" from "initiative_wants" where "initiative" in ($, …) order by "initiative", "sort";

select "initiative", "organisation", "role" from "initiative_parties" where "initiative" in ($);

select "initiative", "organisation", "role" from "initiative_parties" where "initiative" in ($, …);

select "initiative", "person", "since" from "initiative_stewards" where "initiative" in ($);

select "initiative", "person", "since" from "initiative_stewards" where "initiative" in ($) and "since" is not null order by "since", "person";

select "initiative", "person", "since" from "initiative_stewards" where "initiative" in ($, …) and "since" is not null order by "since", "person";

select "p"."organisation", "p"."initiative" from "initiative_parties" as "p" inner join "initiatives" as "i" on "i"."id" = "p"."initiative" where "p"."organisation" in ($) and "i"."removed_at" is null order by "i"."updated_at" desc, "i"."id" limit $;

select "subject", "held" from "initiative_reins" where "initiative" = $ order by "sort";

select count(*) as total, count(*) filter (where confirmed) as confirmed from ( select confirmed from initiative_areas where area = any($::text[]) and phase not in ('finished', 'stopped') ) as listed;

select distinct "initiative", "by_person" as "person" from "initiative_suggestions" where "initiative" in ($) and "by_person" is not null;

select distinct on (a.updated_at, a.id) a.id, a.slug, a.title, a.longitude, a.latitude, a.age, a.phase, a.confirmed_at as "confirmedAt", a.created_at as "createdAt" from unnest($::text[]) as wanted(area) cross join lateral ( select l.updated_at, i.id, i.slug, i.title, i.longitude, i.latitude, i.age, i.phase, i.confirmed_at, i.created_at from (select * from initiative_areas where area = wanted.area and true and true and true) l join initiatives i on i.id = l.initiative where i.longitude is not null and i.latitude is not null order by l.updated_at desc, l.initiative desc limit $ ) a order by a.updated_at desc, a.id desc limit $;

select id, areas, case when since <= $ then 2 when since <= $ then 1 else 0 end as age from ( (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 0 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 1 and coalesce(confirmed_at, created_at) <= $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 1 and coalesce(confirmed_at, created_at) > $ limit $) union all (select id, areas, coalesce(confirmed_at, created_at) as since from "initiatives" where removed_at is null and phase not in ('finished', 'stopped') and age = 2 and coalesce(confirmed_at, created_at) > $ limit $)) as wrong limit $;

update "initiatives" set "confirmed_at" = $ where "id" = $;

update initiative_areas as a set confirmed = i.age = 0 and i.confirmed_at is not null from initiatives as i where i.id = a.initiative and a.initiative = any($::uuid[]);

update initiatives as i set age = aged.age from unnest($::uuid[], $::smallint[]) as aged (id, age) where i.id = aged.id;

with found as ( select distinct on (initiative) phase, themes, needs, true and true and true as of_theme, true and true and true as of_phase, true and true and true as of_need from initiative_areas where area = any($::text[]) ) select 'total' as facet, '' as value, count(*) as count from found where of_theme and of_phase and of_need union all select 'phase', phase, count(*) from found where of_theme and of_need group by phase union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_phase and of_need group by theme union all select 'need', need, count(*) from found, unnest(needs) need where of_theme and of_phase group by need;

with found as ( select phase, themes, needs, true and true and true as of_theme, true and true and true as of_phase, true and true and true as of_need from initiative_areas where area = any($::text[]) ) select 'total' as facet, '' as value, count(*) as count from found where of_theme and of_phase and of_need union all select 'phase', phase, count(*) from found where of_theme and of_need group by phase union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_phase and of_need group by theme union all select 'need', need, count(*) from found, unnest(needs) need where of_theme and of_phase group by need;
