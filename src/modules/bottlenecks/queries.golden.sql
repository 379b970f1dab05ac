declare "lines_of_bottleneck_answers" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."bottleneck" as "bottleneck", "t"."kind" as "kind", "t"."body" as "body", "t"."day" as "day", "t"."for_whom" as "for_whom", "t"."conditions" as "conditions", "t"."link" as "link", "t"."organisation" as "organisation", "t"."person" as "person", "t"."answered_at" as "answered_at", "t"."end_told_at" as "end_told_at") as r)::text as line from "bottleneck_answers" as t join "picked_bottleneck_answers" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_bottleneck_followers" no scroll cursor for select (select to_jsonb(r) from (select "t"."bottleneck" as "bottleneck", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "bottleneck_followers" as t join "picked_bottleneck_followers" as k on k.at = t.ctid order by "t"."bottleneck", "t"."person";

declare "lines_of_bottleneck_hits" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."bottleneck" as "bottleneck", "t"."person" as "person", "t"."organisation" as "organisation", "t"."initiative" as "initiative", "t"."sentence" as "sentence", "t"."said_by" as "said_by", "t"."said_at" as "said_at") as r)::text as line from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_bottleneck_outcomes" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."bottleneck" as "bottleneck", "t"."answer" as "answer", "t"."person" as "person", "t"."body" as "body", "t"."said_at" as "said_at") as r)::text as line from "bottleneck_outcomes" as t join "picked_bottleneck_outcomes" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_bottleneck_rules" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."name" as "name", "t"."name_key" as "name_key", "t"."link" as "link", "t"."created_at" as "created_at") as r)::text as line from "bottleneck_rules" as t join "picked_bottleneck_rules" as k on k.at = t.ctid order by "t"."id";

insert into "bottleneck_answers" ("bottleneck", "kind", "body", "day", "link", "organisation", "conditions", "id", "for_whom", "person", "answered_at") values ($, …);

insert into "bottleneck_hits" ("id", "bottleneck", "person", "organisation", "initiative", "sentence", "said_by", "said_at") values ($, …) on conflict do nothing;

insert into "bottleneck_rules" ("id", "name", "name_key", "link", "created_at") values ($, …) on conflict ("name_key") do update set "link" = coalesce("bottleneck_rules"."link", "excluded"."link") returning "id";

insert into "bottlenecks" ("id", "slug", "example", "title", "blocks", "tried", "owner", "rule", "circle", "circle_id", "themes", "places", "areas", "created_at", "updated_at", "asked_at", "created_by") values ($, …);

insert into "picked_bottleneck_answers" select distinct o.ctid, $::boolean, $::int from "bottleneck_outcomes" as t join "picked_bottleneck_outcomes" as k on k.at = t.ctid and k.round = $ join "bottleneck_answers" as o on "t"."answer" = "o"."id" on conflict (at) do nothing;

insert into "picked_bottleneck_answers" select t.ctid, true, $ from "bottleneck_answers" as t join "bottlenecks" as o on "t"."bottleneck" = "o"."id" join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_bottleneck_answers".belongs;

insert into "picked_bottleneck_followers" select t.ctid, true, $ from "bottleneck_followers" as t join "bottlenecks" as o on "t"."bottleneck" = "o"."id" join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_bottleneck_followers".belongs;

insert into "picked_bottleneck_hits" select t.ctid, true, $ from "bottleneck_hits" as t join "bottlenecks" as o on "t"."bottleneck" = "o"."id" join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_bottleneck_hits".belongs;

insert into "picked_bottleneck_outcomes" select t.ctid, true, $ from "bottleneck_outcomes" as t join "bottlenecks" as o on "t"."bottleneck" = "o"."id" join "picked_bottlenecks" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_bottleneck_outcomes".belongs;

insert into "picked_bottleneck_rules" select distinct o.ctid, $::boolean, $::int from "bottlenecks" as t join "picked_bottlenecks" as k on k.at = t.ctid and k.round = $ join "bottleneck_rules" as o on "t"."rule" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_bottleneck_rules".belongs;

insert into "picked_bottlenecks" select distinct o.ctid, $::boolean, $::int from "bottleneck_answers" as t join "picked_bottleneck_answers" as k on k.at = t.ctid and k.round = $ join "bottlenecks" as o on "t"."bottleneck" = "o"."id" on conflict (at) do nothing;

insert into "picked_bottlenecks" select distinct o.ctid, $::boolean, $::int from "bottleneck_followers" as t join "picked_bottleneck_followers" as k on k.at = t.ctid and k.round = $ join "bottlenecks" as o on "t"."bottleneck" = "o"."id" on conflict (at) do nothing;

insert into "picked_bottlenecks" select distinct o.ctid, $::boolean, $::int from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid and k.round = $ join "bottlenecks" as o on "t"."bottleneck" = "o"."id" on conflict (at) do nothing;

insert into "picked_bottlenecks" select distinct o.ctid, $::boolean, $::int from "bottleneck_outcomes" as t join "picked_bottleneck_outcomes" as k on k.at = t.ctid and k.round = $ join "bottlenecks" as o on "t"."bottleneck" = "o"."id" on conflict (at) do nothing;

insert into "picked_bottlenecks" select t.ctid, true, 0 from "bottlenecks" as t where t.areas && $::text[];

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "bottlenecks" as t join "picked_bottlenecks" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_initiatives" select distinct o.ctid, $::boolean, $::int from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid and k.round = $ join "initiatives" as o on "t"."initiative" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "bottleneck_answers" as t join "picked_bottleneck_answers" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "bottlenecks" as t join "picked_bottlenecks" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."owner" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottleneck_answers" as t join "picked_bottleneck_answers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottleneck_followers" as t join "picked_bottleneck_followers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottleneck_hits" as t join "picked_bottleneck_hits" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."said_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottleneck_outcomes" as t join "picked_bottleneck_outcomes" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottlenecks" as t join "picked_bottlenecks" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."answerer" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "bottlenecks" as t join "picked_bottlenecks" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "a"."id", "a"."bottleneck", a.day::text as "day" from "bottleneck_answers" as "a" inner join "bottlenecks" as "b" on "b"."id" = "a"."bottleneck" where "a"."kind" = $ and "a"."end_told_at" is null and a.day <= $::date + interval '1 month' and not exists (select from bottleneck_answers as later where later.bottleneck = a.bottleneck and (later.answered_at, later.id) > (a.answered_at, a.id)) and b.removed_at is null and b.hidden_at is null order by "a"."day", "a"."id" for update of "a";

select "b"."id" from "bottlenecks" as "b" where "b"."state" = $ and b.removed_at is null and b.hidden_at is null and b.asked_at + (b.reminders + 1) * $ * interval '1 day' <= $ order by "b"."asked_at", "b"."id" for update of "b";

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where "b"."owner" in ($) and (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) order by "b"."together" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where "b"."owner" in ($) and (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) order by "b"."together" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where "b"."rule" = $ and "b"."id" != $ and (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) order by "b"."hits" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where "b"."rule" = $ and "b"."id" != $ and (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) order by "b"."hits" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where ("b"."hidden_at" is null and "b"."circle" = any($::text[])) and "b"."id" in ($) and "b"."removed_at" is null;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where ("b"."hidden_at" is null and "b"."circle" = any($::text[])) and "b"."slug" = $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or ($::uuid in (b.created_by, b.answerer) or exists ( select from bottleneck_answers as a where a.bottleneck = b.id and a.person = $::uuid))) and "b"."id" = $ for update of "b";

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (("b"."hidden_at" is null and "b"."circle" = any($::text[])) or true or ($::uuid in (b.created_by, b.answerer) or exists ( select from bottleneck_answers as a where a.bottleneck = b.id and a.person = $::uuid))) and "b"."id" in ($, …) and "b"."removed_at" is null;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (("b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) or true or ($::uuid in (b.created_by, b.answerer) or exists ( select from bottleneck_answers as a where a.bottleneck = b.id and a.person = $::uuid))) and "b"."id" in ($) and "b"."removed_at" is null;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (("b"."hidden_at" is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) or true or ($::uuid in (b.created_by, b.answerer) or exists ( select from bottleneck_answers as a where a.bottleneck = b.id and a.person = $::uuid))) and "b"."slug" = $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) and b.areas && $::text[] and true and true and true order by "b"."together" desc, "b"."hits" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) and b.areas && $::text[] order by "b"."updated_at" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) and true and true and true and true order by "b"."together" desc, "b"."hits" desc, "b"."id" desc limit $;

select "b".*, "r"."name" as "rule_name", "r"."link" as "rule_link", array(select distinct a.person from bottleneck_answers as a where a.bottleneck = b.id and a.person is not null) as "spoke" from "bottlenecks" as "b" inner join "bottleneck_rules" as "r" on "r"."id" = "b"."rule" where (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) and b.areas && $::text[] and true and true and true order by "b"."together" desc, "b"."hits" desc, "b"."id" desc limit $;

select "bottleneck", "person" from "bottleneck_followers" where "bottleneck" in ($);

select "bottleneck", "person" from "bottleneck_followers" where "bottleneck" in ($, …);

select "id" from "bottleneck_rules" order by "id" for no key update;

select "id" from "bottleneck_rules" where "id" = (select "rule" from "bottlenecks" where "id" = $) for no key update;

select "id", "answer", "person", "body", "said_at" as "saidAt" from "bottleneck_outcomes" where "bottleneck" = $ order by "said_at", "id";

select "id", "bottleneck", "kind", "body", day::text as "day", "for_whom" as "forWhom", "conditions", "link", "organisation", "person", "answered_at" as "answeredAt", "end_told_at" as "endToldAt" from "bottleneck_answers" where "bottleneck" in ($) order by "answered_at" desc, "id" desc;

select "id", "bottleneck", "person", "organisation", "initiative", "sentence", "said_by" as "saidBy", "said_at" as "saidAt" from "bottleneck_hits" where "bottleneck" in ($) order by "said_at", "id";

select "id", "bottleneck", "person", "organisation", "initiative", "sentence", "said_by" as "saidBy", "said_at" as "saidAt" from "bottleneck_hits" where "bottleneck" in ($, …) order by "said_at", "id";

select r.id, r.name, r.link from bottleneck_rules as r join bottlenecks as b on b.rule = r.id where (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) and (r.name ilike $ or word_similarity($, r.name) > 0.4) group by r.id, r.name, r.link order by word_similarity($, r.name) desc, max(b.together) desc, r.name limit $;

select r.id, r.name, r.link from bottleneck_rules as r join bottlenecks as b on b.rule = r.id where (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) and (r.name ilike $ or word_similarity($, r.name) > 0.4) group by r.id, r.name, r.link order by word_similarity($, r.name) desc, max(b.together) desc, r.name limit $;

select r.id, r.name, r.link from bottleneck_rules as r join bottlenecks as b on b.rule = r.id where (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) and b.areas && $::text[] group by r.id, r.name, r.link order by word_similarity($, r.name) desc, max(b.together) desc, r.name limit $;

update "bottlenecks" set "state" = $, "updated_at" = $ where "id" = $;

with counted as ( select b.id, b.rule, (b.removed_at is null and b.hidden_at is null and b.circle = 'public') as is_public, (select count(*) from bottleneck_hits as h where h.bottleneck = b.id) as hits from bottlenecks as b where b.rule = any($::uuid[]) ), together as ( select id, hits, coalesce(sum(hits) filter (where is_public) over (partition by rule), 0) + case when is_public then 0 else hits end as together from counted ) update bottlenecks as b set hits = t.hits, together = t.together from together as t where t.id = b.id and (b.hits, b.together) is distinct from (t.hits, t.together);

with found as ( select coalesce(b.owner::text, 'unknown') as owner, b.state, b.themes, true and true and true as of_owner, true and true and true as of_state, true and true and true as of_theme from bottlenecks as b where (b.removed_at is null and b.hidden_at is null and "b"."circle" = any($::text[])) and b.areas && $::text[] ) select 'total' as facet, '' as value, count(*) as count from found where of_owner and of_state and of_theme union all select 'owner', owner, count(*) from found where of_state and of_theme group by owner union all select 'state', state, count(*) from found where of_owner and of_theme group by state union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_owner and of_state group by theme;

with found as ( select coalesce(b.owner::text, 'unknown') as owner, b.state, b.themes, true and true and true as of_owner, true and true and true as of_state, true and true and true as of_theme from bottlenecks as b where (b.removed_at is null and b.hidden_at is null and ("b"."circle" = any($::text[]) or "b"."circle_id" = any($::uuid[]))) and b.areas && $::text[] ) select 'total' as facet, '' as value, count(*) as count from found where of_owner and of_state and of_theme union all select 'owner', owner, count(*) from found where of_state and of_theme group by owner union all select 'state', state, count(*) from found where of_owner and of_theme group by state union all select 'theme', theme, count(*) from found, unnest(themes) theme where of_owner and of_state group by theme;
