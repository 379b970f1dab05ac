delete from "question_areas" where "question" = $;

delete from "question_drafts" where "made_at" < $;

insert into "answers" ("id", "question", "role", "body", "person", "answered_at") values ($, …);

insert into "question_drafts" ("kind", "name", "email", "lang", "id", "wish", "link_hash", "made_at") values ($, …);

insert into "question_invitations" ("id", "question", "person", "via", "via_kind", "link_hash", "reason", "asked_at") values ($, …);

insert into "questions" ("id", "slug", "title", "explanation", "motivation", "places", "areas", "asker", "circle", "state", "asked_at", "example") values ($, …);

insert into question_areas (area, state, circle, asked_at, question) select area, q.state, q.circle, q.asked_at, q.id from questions as q cross join unnest(q.areas) as area where q.id = $ and q.hidden_at is null;

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" where "a"."id" = $ order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" where "a"."question" in ($) and "a"."hidden_at" is null and "a"."person" is not null order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" where "a"."question" in ($) order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" where "a"."question" in ($, …) order by "a"."answered_at", "a"."id";

select "kind", "object" from "question_dismissals" where "question" = $;

select "person" from "question_followers" where "question" = $ and "person" = $;

select "person", count(*) as "count" from "question_invitations" where "person" in ($) and "asked_at" > $ group by "person";

select "person", count(*) as "count" from "question_invitations" where "person" in ($, …) and "asked_at" > $ group by "person";

select "q"."id" from "questions" as "q" where "q"."asker" = $ and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[])) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."hidden_at" is null and "q"."state" in ($, …) and "q"."circle" in ($) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."id" in (select "question" from "question_invitations" where "person" = $ and "answered_at" is null and "declined_at" is null) and "q"."state" != $ and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[])) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."owner" = $ and ( (q.circle = 'public' or $::boolean) and (q.hidden_at is null or q.asker = $::uuid or $::boolean or q.areas && $::text[])) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."state" = $ and "q"."handed_at" is null and "q"."hidden_at" is null and "q"."asked_at" <= $ order by "q"."asked_at";

select "question", "person" from "question_followers" where "question" in ($, …);

select "question", "person" from "question_invitations" where "question" in ($, …);

select * from "question_drafts" where "link_hash" = $;

select * from "question_invitations" where "link_hash" = $ order by "asked_at", "id";

select * from "question_invitations" where "question" = $ order by "asked_at", "id";

select distinct "question", "person" from "answers" where "question" in ($, …) and "person" is not null;

select distinct listed.question, listed.asked_at from unnest($::text[]) as wanted (area) cross join unnest($::text[]) as kept (state) cross join lateral ( select a.question, a.asked_at from question_areas as a where a.area = wanted.area and a.state = kept.state and a.circle = any($) order by a.asked_at desc, a.question desc limit $ ) as listed order by listed.asked_at desc, listed.question desc limit $;

select pg_advisory_xact_lock(hashtext('question_invitations'));

update "question_invitations" set "answered_at" = $ where "question" = $ and "person" = $ and "answered_at" is null;

update "questions" set "state" = $ where "id" = $;

update "questions" set "state" = $, "outcome" = $, "outcome_kind" = $, "closed_at" = $ where "id" = $;
