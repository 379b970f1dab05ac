insert into "introduction_links" ("introduction", "person", "link_hash", "made_at") values ($, …);

insert into "introduction_reports" ("id", "introduction", "reporter", "writer", "subject", "reason", "areas", "reported_at") values ($, …) on conflict ("introduction", "reporter") do nothing returning "id";

insert into "introduction_sides" ("person", "answer", "contact", "introduction", "answered_at") values ($, …), …;

insert into "introductions" ("id", "proposer", "subject", "reason", "areas", "unheard", "asked_at", "about_kind", "about") values ($, …);

select "blocked" from "introduction_blocks" where "person" = $ order by "blocked_at" desc, "blocked";

select "i".* from "introductions" as "i" inner join "introduction_sides" as "a" on "a"."introduction" = "i"."id" inner join "introduction_sides" as "b" on "b"."introduction" = "i"."id" where "a"."person" = $ and "b"."person" = $ and "i"."asked_at" > $;

select "i".* from "introductions" as "i" where "i"."id" = $ for update of "i";

select "i".* from "introductions" as "i" where "i"."id" in ($);

select "i".* from "introductions" as "i" where "i"."id" in ($, …);

select "i".* from "introductions" as "i" where "i"."proposer" = $ and "i"."asked_at" > $;

select "i".* from "introductions" as "i" where ("i"."proposer" = $ or ("i"."unheard" = $ and exists (select "s"."person" from "introduction_sides" as "s" where "s"."introduction" = "i"."id" and "s"."person" = $))) order by "i"."asked_at" desc, "i"."id" desc limit $;

select "id" from "introduction_reports" where "introduction" = $ and "reporter" = $;

select "id" from "introductions" order by "id" desc;

select "id" from "introductions" where "agreed_at" <= $ and "outcome_asked_at" is null order by "agreed_at";

select "id" from "introductions" where "asked_at" <= $ and "agreed_at" is null and "ended_at" is null order by "asked_at";

select "id", "subject", "reason", "reported_at" as "reportedAt" from "introduction_reports" order by "reported_at" desc, "id" desc limit $;

select "introduction", "person" from "introduction_links" where "link_hash" = $;

select "moments" from "introductions" where "id" = $;

select "person", "blocked" from "introduction_blocks" where "person" in ($, …) and "blocked" in ($, …);

select "s"."introduction", "s"."person" from "introduction_sides" as "s" inner join "introductions" as "i" on "i"."id" = "s"."introduction" where "s"."later_at" <= $ and "s"."again_at" is null and "s"."answer" is null and "i"."agreed_at" is null and "i"."ended_at" is null order by "s"."later_at";

select "s"."person", count(*) as "count" from "introduction_sides" as "s" inner join "introductions" as "i" on "i"."id" = "s"."introduction" where s.person = any($::uuid[]) and "i"."asked_at" > $ and "i"."unheard" = $ and "i"."proposer" is distinct from "s"."person" group by "s"."person";

select "subject", "reason", "areas", "writer", "reporter" from "introduction_reports" where "introduction" = $ order by "reported_at";

select "theirs"."person", "i"."subject" from "introductions" as "i" inner join "introduction_sides" as "mine" on "mine"."introduction" = "i"."id" inner join "introduction_sides" as "theirs" on "theirs"."introduction" = "i"."id" where "mine"."person" = $ and "theirs"."person" != $ and "mine"."outcome" = $ and "theirs"."outcome" = $ order by "i"."asked_at" desc limit $;

select * from "introduction_sides" where "introduction" in ($) order by "person";

select * from "introduction_sides" where "introduction" in ($, …) order by "person";

select distinct "i"."id" from "introductions" as "i" inner join "introduction_sides" as "s" on "s"."introduction" = "i"."id" where "i"."agreed_at" <= $ and "s"."contact" is not null;

select p.place, told.outcome, count(*)::integer as count from introductions i cross join unnest(i.areas) as p (place) join lateral ( select case when bool_or(s.outcome = 'met') then 'met' when bool_or(s.outcome = 'not_yet') then 'not_yet' else 'not' end as outcome from introduction_sides s where s.introduction = i.id and s.outcome is not null having count(*) > 0 ) told on true where i.outcome_asked_at is not null and true group by p.place, told.outcome having count(*) >= $ order by p.place, count desc;

update "introduction_sides" set "answer" = $, "answered_at" = $, "contact" = $ where "introduction" = $ and "person" = $;

update "introduction_sides" set "picked" = $ where "introduction" = $ and "person" = $;

update "introductions" set "agreed_at" = $, "moments" = $ where "id" = $;
