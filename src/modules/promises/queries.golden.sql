((select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $)) union all ((select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and p.areas && $::text[] and "p"."state" = $ order by "p"."settled_at" desc, "p"."id" desc limit $));

((select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $)) union all ((select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and "p"."state" = $ order by "p"."settled_at" desc, "p"."id" desc limit $));

declare "lines_of_promise_asks" no scroll cursor for select (select to_jsonb(r) from (select "t"."promise" as "promise", "t"."due_day" as "due_day", "t"."round" as "round", "t"."asked_at" as "asked_at") as r)::text as line from "promise_asks" as t join "picked_promise_asks" as k on k.at = t.ctid order by "t"."promise", "t"."due_day", "t"."round";

declare "lines_of_promise_changes" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."promise" as "promise", "t"."before" as "before", "t"."after" as "after", "t"."reason" as "reason", "t"."asked_at" as "asked_at", "t"."asked_by" as "asked_by", "t"."answered_at" as "answered_at", "t"."answered_by" as "answered_by", "t"."accepted" as "accepted") as r)::text as line from "promise_changes" as t join "picked_promise_changes" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_promise_followers" no scroll cursor for select (select to_jsonb(r) from (select "t"."promise" as "promise", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "promise_followers" as t join "picked_promise_followers" as k on k.at = t.ctid order by "t"."promise", "t"."person";

delete from "promise_links" where "made_at" <= $;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "promise_changes" as t join "picked_promise_changes" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."answered_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "promise_changes" as t join "picked_promise_changes" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."asked_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "promise_followers" as t join "picked_promise_followers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."made_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_positions" select distinct o.ctid, $::boolean, $::int from "promises" as t join "picked_promises" as k on k.at = t.ctid and k.round = $ join "positions" as o on "t"."made_by_role" = "o"."id" on conflict (at) do nothing;

insert into "picked_promise_asks" select t.ctid, true, $ from "promise_asks" as t join "promises" as o on "t"."promise" = "o"."id" join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_promise_asks".belongs;

insert into "picked_promise_changes" select t.ctid, true, $ from "promise_changes" as t join "promises" as o on "t"."promise" = "o"."id" join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_promise_changes".belongs;

insert into "picked_promise_followers" select t.ctid, true, $ from "promise_followers" as t join "promises" as o on "t"."promise" = "o"."id" join "picked_promises" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_promise_followers".belongs;

insert into "picked_promises" select distinct o.ctid, $::boolean, $::int from "promise_asks" as t join "picked_promise_asks" as k on k.at = t.ctid and k.round = $ join "promises" as o on "t"."promise" = "o"."id" on conflict (at) do nothing;

insert into "picked_promises" select distinct o.ctid, $::boolean, $::int from "promise_changes" as t join "picked_promise_changes" as k on k.at = t.ctid and k.round = $ join "promises" as o on "t"."promise" = "o"."id" on conflict (at) do nothing;

insert into "picked_promises" select distinct o.ctid, $::boolean, $::int from "promise_followers" as t join "picked_promise_followers" as k on k.at = t.ctid and k.round = $ join "promises" as o on "t"."promise" = "o"."id" on conflict (at) do nothing;

insert into "picked_promises" select t.ctid, true, 0 from "promises" as t where t.areas && $::text[];

insert into "promise_changes" ("id", "promise", "reason", "asked_at", "asked_by", "before", "after") values ($, …);

insert into "promise_links" ("link_hash", "promise", "person", "made_at") values ($, …);

insert into "promises" ("id", "slug", "what", "organisation", "person", "amount", "unit", "condition", "coalition", "state", "example", "places", "areas", "circle", "circle_id", "for_kind", "for_object", "for_words", "origin_kind", "origin", "due_day", "made_by_role", "made_by", "made_at", "updated_at", "agreed_at") values ($, …::date, $, …);

select "p"."id", "p"."agreed_at", p.due_day::text as "dueDay", (select jsonb_object_agg(a.round, a.asked_at) from promise_asks as a where a.promise = p.id and a.due_day = p.due_day) as "rounds" from "promises" as "p" where p.state in ('open', 'changed') and p.due_day <= $::date and not exists (select from promise_asks as a where a.promise = p.id and a.due_day = p.due_day and a.round = 'escalated') order by "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) and p.state in ('open', 'changed') order by "p"."agreed_at", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) order by "p"."updated_at" desc, "p"."id" desc limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and ((p.person = any($::uuid[]) and p.organisation is null) or p.organisation = any($::uuid[])) and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."agreed_at", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and p.areas && $::text[] order by "p"."updated_at" desc, "p"."id" desc limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and "p"."circle" = any($::text[]) and true and p.state = $ order by "p"."updated_at" desc, "p"."id" desc limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) and p.state in ('open', 'changed') order by "p"."agreed_at", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) order by "p"."updated_at" desc, "p"."id" desc limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and ((p.person = any($::uuid[]) and p.organisation is null) or p.organisation = any($::uuid[])) and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."agreed_at", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."agreed_at" is not null and "p"."hidden_at" is null and "p"."circle" != $ and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] order by "p"."updated_at" desc, "p"."id" desc limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."id" in ($);

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."id" in ($, …);

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."origin_kind" = $ and "p"."origin" in ($) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."state" in ($, …) and "p"."person" in ($) order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."state" in ($, …) and "p"."person" in ($, …) order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where "p"."state" in ($, …) and "p"."person" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where ("p"."hidden_at" is null and "p"."circle" = any($::text[])) and (p.agreed_at is not null or false or false) and "p"."id" in ($);

select "p".*, p.due_day::text as "day" from "promises" as "p" where ("p"."hidden_at" is null and "p"."circle" = any($::text[])) and (p.agreed_at is not null or false or false) and "p"."origin_kind" = $ and "p"."origin" in ($) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where ("p"."hidden_at" is null and "p"."circle" = any($::text[])) and (p.agreed_at is not null or false or false) and "p"."origin_kind" = $ and "p"."origin" in ($, …) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where ("p"."hidden_at" is null and "p"."circle" = any($::text[])) and (p.agreed_at is not null or false or false) and "p"."slug" = $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and "p"."circle" = any($::text[])) or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."origin_kind" = $ and "p"."origin" in ($) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and "p"."circle" = any($::text[])) or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and ((p.person = any($::uuid[])) or p.organisation = any($::uuid[])) and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and "p"."circle" = any($::text[])) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."id" = $ for update of "p";

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or false or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."id" in ($);

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."agreed_at" is not null and "p"."for_kind" = $ and "p"."for_object" = $ order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."id" in ($);

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."id" in ($, …);

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."origin_kind" = $ and "p"."origin" in ($) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."origin_kind" = $ and "p"."origin" in ($, …) and "p"."agreed_at" is not null and "p"."hidden_at" is null order by "p"."due_day", "p"."id";

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and "p"."slug" = $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where (("p"."hidden_at" is null and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[]))) or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and (p.agreed_at is not null or true or (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[]))) and ((p.person = any($::uuid[])) or p.organisation = any($::uuid[])) and p.state in ('open', 'changed') order by "p"."due_day", "p"."id" limit $;

select "p".*, p.due_day::text as "day" from "promises" as "p" where (p.person = $::uuid or p.made_by = $::uuid or p.organisation = any($::uuid[])) order by "p"."due_day", "p"."id" limit $;

select "person" from "promise_followers" where "promise" = $ and "person" = $;

select "promise" from "promise_changes" where "promise" in ($) and "answered_at" is null;

select "promise", "person" from "promise_followers" where "promise" in ($, …);

select "promise", "person" from "promise_links" where "link_hash" = $ and "made_at" > $;

select * from "promise_changes" where "promise" in ($) order by "asked_at", "id";

select count(*) as "count" from "promises" where "made_by" = $ and "made_at" >= $;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and "p"."circle" = any($::text[]) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) and true;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and "p"."circle" = any($::text[]) and p.areas && $::text[] and extract(year from p.settled_at at time zone 'Europe/Amsterdam') = $;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and "p"."circle" = any($::text[]) and p.areas && $::text[] and true;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and ((p.origin_kind = $ and p.origin = $::uuid) or (p.for_kind = $ and p.for_object = $::uuid)) and true;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and extract(year from p.settled_at at time zone 'Europe/Amsterdam') = $;

select count(*) filter (where p.state = 'open') as open, count(*) filter (where p.state = 'changed') as changed, count(*) filter (where p.state = 'kept') as kept, count(*) filter (where p.state = 'broken') as broken, count(*) filter (where (p.state in ('open', 'changed') and p.due_day < $::date)) as late from promises as p where p.agreed_at is not null and p.hidden_at is null and p.circle != 'hidden' and ("p"."circle" = any($::text[]) or "p"."circle_id" = any($::uuid[])) and p.areas && $::text[] and true;

update "promise_changes" set "answered_at" = $, "answered_by" = $, "accepted" = $ where "promise" = $ and "answered_at" is null;

update "promises" set "state" = $, "evidence" = $, "evidence_link" = $, "settled_at" = $, "version" = "version" + $, "updated_at" = $ where "id" = $;

update "promises" set "story" = $, "worked" = $, "differently" = $, "told_at" = $, "version" = "version" + $, "updated_at" = $ where "id" = $;
