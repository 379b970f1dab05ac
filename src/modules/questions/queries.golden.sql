declare "lines_of_answer_marks" no scroll cursor for select (select to_jsonb(r) from (select "t"."answer" as "answer", "t"."person" as "person", "t"."marked_at" as "marked_at") as r)::text as line from "answer_marks" as t join "picked_answer_marks" as k on k.at = t.ctid order by "t"."answer", "t"."person";

declare "lines_of_answer_references" no scroll cursor for select (select to_jsonb(r) from (select "t"."answer" as "answer", "t"."kind" as "kind", "t"."object" as "object") as r)::text as line from "answer_references" as t join "picked_answer_references" as k on k.at = t.ctid order by "t"."answer", "t"."kind", "t"."object";

declare "lines_of_answers" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."question" as "question", "t"."person" as "person", "t"."role" as "role", "t"."body" as "body", "t"."answered_at" as "answered_at", "t"."hidden_at" as "hidden_at", "t"."hidden_reason" as "hidden_reason") as r)::text as line from "answers" as t join "picked_answers" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_coalition_check_ins" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."coalition" as "coalition", "t"."opened_at" as "opened_at", "t"."closes_at" as "closes_at", "t"."closed_at" as "closed_at", "t"."answers" as "answers", "t"."tally" as "tally") as r)::text as line from "coalition_check_ins" as t join "picked_coalition_check_ins" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_question_areas" no scroll cursor for select (select to_jsonb(r) from (select "t"."area" as "area", "t"."state" as "state", "t"."circle" as "circle", "t"."asked_at" as "asked_at", "t"."question" as "question") as r)::text as line from "question_areas" as t join "picked_question_areas" as k on k.at = t.ctid order by "t"."area", "t"."state", "t"."asked_at", "t"."question";

declare "lines_of_question_dismissals" no scroll cursor for select (select to_jsonb(r) from (select "t"."question" as "question", "t"."kind" as "kind", "t"."object" as "object", "t"."dismissed_at" as "dismissed_at") as r)::text as line from "question_dismissals" as t join "picked_question_dismissals" as k on k.at = t.ctid order by "t"."question", "t"."kind", "t"."object";

declare "lines_of_question_followers" no scroll cursor for select (select to_jsonb(r) from (select "t"."question" as "question", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "question_followers" as t join "picked_question_followers" as k on k.at = t.ctid order by "t"."question", "t"."person";

declare "lines_of_question_invitations" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."question" as "question", "t"."person" as "person", "t"."via_kind" as "via_kind", "t"."via" as "via", "t"."reason" as "reason", "t"."asked_at" as "asked_at", "t"."answered_at" as "answered_at", "t"."declined_at" as "declined_at") as r)::text as line from "question_invitations" as t join "picked_question_invitations" as k on k.at = t.ctid order by "t"."id";

delete from "question_areas" where "question" = $;

delete from "question_drafts" where "made_at" < $;

insert into "answer_references" ("answer", "kind", "object") values ($, …), …;

insert into "answers" ("id", "question", "role", "body", "person", "answered_at") values ($, …);

insert into "mails" ("id", "to_address", "person", "lang", "subject", "subject_names", "paragraphs", "once_key", "thread", "event", "answers", "written_at") values ($, …) on conflict ("once_key") do nothing returning "id";

insert into "mails" ("id", "to_address", "person", "lang", "subject", "subject_names", "paragraphs", "once_key", "thread", "event", "answers", "written_at") values ($, …), … on conflict ("once_key") do nothing returning "id";

insert into "picked_answer_marks" select t.ctid, true, $ from "answer_marks" as t join "answers" as o on "t"."answer" = "o"."id" join "picked_answers" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_answer_marks".belongs;

insert into "picked_answer_references" select t.ctid, true, $ from "answer_references" as t join "answers" as o on "t"."answer" = "o"."id" join "picked_answers" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_answer_references".belongs;

insert into "picked_answers" select distinct o.ctid, $::boolean, $::int from "answer_marks" as t join "picked_answer_marks" as k on k.at = t.ctid and k.round = $ join "answers" as o on "t"."answer" = "o"."id" on conflict (at) do nothing;

insert into "picked_answers" select distinct o.ctid, $::boolean, $::int from "answer_references" as t join "picked_answer_references" as k on k.at = t.ctid and k.round = $ join "answers" as o on "t"."answer" = "o"."id" on conflict (at) do nothing;

insert into "picked_answers" select t.ctid, true, $ from "answers" as t join "questions" as o on "t"."question" = "o"."id" join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_answers".belongs;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "questions" as t join "picked_questions" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "answer_marks" as t join "picked_answer_marks" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "answers" as t join "picked_answers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "question_followers" as t join "picked_question_followers" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "question_invitations" as t join "picked_question_invitations" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "questions" as t join "picked_questions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."asker" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "questions" as t join "picked_questions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."owner" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_question_areas" select t.ctid, true, $ from "question_areas" as t join "questions" as o on "t"."question" = "o"."id" join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_question_areas".belongs;

insert into "picked_question_dismissals" select t.ctid, true, $ from "question_dismissals" as t join "questions" as o on "t"."question" = "o"."id" join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_question_dismissals".belongs;

insert into "picked_question_followers" select t.ctid, true, $ from "question_followers" as t join "questions" as o on "t"."question" = "o"."id" join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_question_followers".belongs;

insert into "picked_question_invitations" select t.ctid, true, $ from "question_invitations" as t join "questions" as o on "t"."question" = "o"."id" join "picked_questions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_question_invitations".belongs;

insert into "picked_questions" select distinct o.ctid, $::boolean, $::int from "answers" as t join "picked_answers" as k on k.at = t.ctid and k.round = $ join "questions" as o on "t"."question" = "o"."id" on conflict (at) do nothing;

insert into "picked_questions" select distinct o.ctid, $::boolean, $::int from "question_areas" as t join "picked_question_areas" as k on k.at = t.ctid and k.round = $ join "questions" as o on "t"."question" = "o"."id" on conflict (at) do nothing;

insert into "picked_questions" select distinct o.ctid, $::boolean, $::int from "question_dismissals" as t join "picked_question_dismissals" as k on k.at = t.ctid and k.round = $ join "questions" as o on "t"."question" = "o"."id" on conflict (at) do nothing;

insert into "picked_questions" select distinct o.ctid, $::boolean, $::int from "question_followers" as t join "picked_question_followers" as k on k.at = t.ctid and k.round = $ join "questions" as o on "t"."question" = "o"."id" on conflict (at) do nothing;

insert into "picked_questions" select distinct o.ctid, $::boolean, $::int from "question_invitations" as t join "picked_question_invitations" as k on k.at = t.ctid and k.round = $ join "questions" as o on "t"."question" = "o"."id" on conflict (at) do nothing;

insert into "picked_questions" select t.ctid, true, 0 from "questions" as t where t.areas && $::text[];

insert into "question_drafts" ("kind", "name", "email", "lang", "id", "wish", "link_hash", "made_at") values ($, …);

insert into "question_invitations" ("id", "question", "person", "via", "via_kind", "link_hash", "reason", "asked_at") values ($, …);

insert into "questions" ("id", "slug", "title", "explanation", "motivation", "places", "areas", "asker", "circle", "circle_id", "state", "asked_at", "example") values ($, …);

insert into question_areas (area, state, circle, asked_at, question) select area, q.state, coalesce(q.circle_id::text, q.circle), q.asked_at, q.id from questions as q cross join unnest(q.areas) as area where q.id = $ and q.hidden_at is null;

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where ("q"."hidden_at" is null and "q"."circle" = any($::text[])) and (a.hidden_at is null or a.person = $::uuid or false) and "a"."id" in ($) order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where ("q"."hidden_at" is null and "q"."circle" = any($::text[])) and (a.hidden_at is null or a.person = $::uuid or false) and "a"."question" in ($) and "a"."hidden_at" is null and "a"."person" is not null order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where ("q"."hidden_at" is null and "q"."circle" = any($::text[])) and (a.hidden_at is null or a.person = $::uuid or false) and "a"."question" in ($) order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where (("q"."hidden_at" is null and "q"."circle" = any($::text[])) or true or $::uuid in (q.asker, q.owner)) and (a.hidden_at is null or a.person = $::uuid or true) and "a"."question" in ($) and "a"."hidden_at" is null and "a"."person" is not null order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where (("q"."hidden_at" is null and "q"."circle" = any($::text[])) or true or $::uuid in (q.asker, q.owner)) and (a.hidden_at is null or a.person = $::uuid or true) and "a"."question" in ($) order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where (("q"."hidden_at" is null and "q"."circle" = any($::text[])) or true or $::uuid in (q.asker, q.owner)) and (a.hidden_at is null or a.person = $::uuid or true) and "a"."question" in ($, …) order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where (("q"."hidden_at" is null and ("q"."circle" = any($::text[]) or "q"."circle_id" = any($::uuid[]))) or true or $::uuid in (q.asker, q.owner)) and (a.hidden_at is null or a.person = $::uuid or true) and "a"."question" in ($) and "a"."hidden_at" is null and "a"."person" is not null order by "a"."answered_at", "a"."id";

select "a"."id", "a"."question", "a"."person", "a"."role", "a"."body", "a"."answered_at", "a"."hidden_at", "a"."hidden_reason", (select coalesce(json_agg(agg), '[]') from (select "r"."kind", "r"."object" as "id" from "answer_references" as "r" where "r"."answer" = "a"."id" order by "r"."kind", "r"."object") as agg) as "references", (select count(*) as "count" from "answer_marks" as "m" where "m"."answer" = "a"."id") as "marks", exists (select "m"."person" from "answer_marks" as "m" where "m"."answer" = "a"."id" and "m"."person" = $) as "is_marked" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where (("q"."hidden_at" is null and ("q"."circle" = any($::text[]) or "q"."circle_id" = any($::uuid[]))) or true or $::uuid in (q.asker, q.owner)) and (a.hidden_at is null or a.person = $::uuid or true) and "a"."question" in ($) order by "a"."answered_at", "a"."id";

select "a"."question", "a"."person" from "answers" as "a" inner join "questions" as "q" on "q"."id" = "a"."question" where ("q"."asker" = $ or "q"."owner" = $) and "a"."person" is not null and "a"."person" != $ and "a"."hidden_at" is null and "q"."circle" = $ order by "a"."answered_at" desc limit $;

select "i"."id", "i"."coalition", "i"."opened_at" as "openedAt", "i"."closes_at" as "closesAt", "i"."closed_at" as "closedAt", "i"."answers", "i"."tally" from "coalition_check_ins" as "i" where "i"."closed_at" is null and "i"."closes_at" <= $;

select "i"."id", "i"."coalition", "i"."opened_at" as "openedAt", "i"."closes_at" as "closesAt", "i"."closed_at" as "closedAt", "i"."answers", "i"."tally", exists (select from coalition_check_in_takers as k where k.check_in = i.id and k.person = $::uuid) as "taken" from "coalition_check_ins" as "i" where "i"."coalition" = $ order by "i"."opened_at" desc limit $;

select "i"."question", "i"."via_kind", "i"."via" from "question_invitations" as "i" inner join "questions" as "q" on "q"."id" = "i"."question" where "i"."person" = $ and "i"."answered_at" is null and "i"."declined_at" is null and "q"."state" != $ order by "i"."asked_at" desc limit $;

select "kind", "object" from "question_dismissals" where "question" = $;

select "person" from "question_followers" where "question" = $ and "person" = $;

select "person", count(*) as "count" from "question_invitations" where person = any($::uuid[]) and "asked_at" > $ group by "person";

select "q"."id" from "questions" as "q" where "q"."asker" = $ and (("q"."hidden_at" is null and ("q"."circle" = any($::text[]) or "q"."circle_id" = any($::uuid[]))) or true or $::uuid in (q.asker, q.owner)) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."hidden_at" is null and "q"."state" in ($, …) and "q"."circle" = any($::text[]) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."id" in (select "question" from "question_invitations" where "person" = $ and "answered_at" is null and "declined_at" is null) and "q"."state" != $ and (("q"."hidden_at" is null and ("q"."circle" = any($::text[]) or "q"."circle_id" = any($::uuid[]))) or true or $::uuid in (q.asker, q.owner)) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."owner" = $ and (("q"."hidden_at" is null and ("q"."circle" = any($::text[]) or "q"."circle_id" = any($::uuid[]))) or true or $::uuid in (q.asker, q.owner)) order by "q"."asked_at" desc, "q"."id" desc limit $;

select "q"."id" from "questions" as "q" where "q"."state" = $ and "q"."handed_at" is null and "q"."hidden_at" is null and "q"."asked_at" <= $ order by "q"."asked_at";

select "question", "person" from "question_followers" where "question" in ($, …);

select "question", "person" from "question_invitations" where "question" in ($, …);

select * from "question_drafts" where "link_hash" = $;

select * from "question_invitations" where "link_hash" = $ order by "asked_at", "id";

select * from "question_invitations" where "question" = $ order by "asked_at", "id";

select distinct "question", "person" from "answers" where "question" in ($, …) and "person" is not null;

select pg_advisory_xact_lock(hashtext('question_invitations'));

update "question_invitations" set "answered_at" = $ where "question" = $ and "person" = $ and "answered_at" is null;

update "questions" set "hidden_at" = $, "hidden_reason" = $ where "id" = $;

update "questions" set "state" = $ where "id" = $;

update "questions" set "state" = $, "outcome" = $, "outcome_kind" = $, "closed_at" = $ where "id" = $;
