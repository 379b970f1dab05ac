declare "lines_of_conversation_hosts" no scroll cursor for select (select to_jsonb(r) from (select "t"."conversation" as "conversation", "t"."person" as "person", "t"."since" as "since") as r)::text as line from "conversation_hosts" as t join "picked_conversation_hosts" as k on k.at = t.ctid order by "t"."conversation", "t"."person";

declare "lines_of_statement_uses" no scroll cursor for select (select to_jsonb(r) from (select "t"."statement" as "statement", "t"."thing_kind" as "thing_kind", "t"."thing" as "thing", "t"."used_at" as "used_at") as r)::text as line from "statement_uses" as t join "picked_statement_uses" as k on k.at = t.ctid order by "t"."statement", "t"."thing_kind", "t"."thing";

declare "lines_of_statements" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."conversation" as "conversation", "t"."number" as "number", "t"."body" as "body", null::text as "author", "t"."is_seed" as "is_seed", "t"."state" as "state", "t"."reason" as "reason", "t"."said_at" as "said_at", "t"."decided_at" as "decided_at", "t"."decided_by" as "decided_by") as r)::text as line from "statements" as t join "picked_statements" as k on k.at = t.ctid order by "t"."id";

delete from "conversation_followers" where "person" is null and "asked_day" < $;

insert into "conversation_followers" ("conversation", "email", "lang", "link_hash", "asked_day") values ($, …);

insert into "conversation_hosts" ("conversation", "person", "since") values ($, …);

insert into "conversation_results" ("conversation", "outcome", "positions", "made_at") values ($, …) on conflict ("conversation") do update set "outcome" = $, "positions" = $, "made_at" = $;

insert into "conversations" ("id", "slug", "proof", "example", "title", "intro", "circle", "circle_id", "checked_first", "closes_at", "places", "areas", "about_kind", "about", "created_at", "updated_at", "created_by") values ($, …);

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "conversations" as t join "picked_conversations" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_conversation_hosts" select t.ctid, true, $ from "conversation_hosts" as t join "conversations" as o on "t"."conversation" = "o"."id" join "picked_conversations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_conversation_hosts".belongs;

insert into "picked_conversations" select distinct o.ctid, $::boolean, $::int from "conversation_hosts" as t join "picked_conversation_hosts" as k on k.at = t.ctid and k.round = $ join "conversations" as o on "t"."conversation" = "o"."id" on conflict (at) do nothing;

insert into "picked_conversations" select distinct o.ctid, $::boolean, $::int from "statements" as t join "picked_statements" as k on k.at = t.ctid and k.round = $ join "conversations" as o on "t"."conversation" = "o"."id" on conflict (at) do nothing;

insert into "picked_conversations" select t.ctid, true, 0 from "conversations" as t where t.areas && $::text[];

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "conversation_hosts" as t join "picked_conversation_hosts" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "conversations" as t join "picked_conversations" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "statements" as t join "picked_statements" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."decided_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_statement_uses" select t.ctid, true, $ from "statement_uses" as t join "statements" as o on "t"."statement" = "o"."id" join "picked_statements" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_statement_uses".belongs;

insert into "picked_statements" select distinct o.ctid, $::boolean, $::int from "statement_uses" as t join "picked_statement_uses" as k on k.at = t.ctid and k.round = $ join "statements" as o on "t"."statement" = "o"."id" on conflict (at) do nothing;

insert into "picked_statements" select t.ctid, true, $ from "statements" as t join "conversations" as o on "t"."conversation" = "o"."id" join "picked_conversations" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_statements".belongs;

insert into "statements" ("id", "conversation", "body", "author", "state", "number", "is_seed", "said_at") values ($, …);

insert into "statements" ("id", "conversation", "body", "author", "state", "number", "is_seed", "said_at") values ($, …), …;

insert into "voters" ("id", "conversation", "person", "via", "joined_at", "token_hash") values ($, …) on conflict do nothing returning "id";

insert into votes (voter, statement, vote, is_important, voted_at) select v.id, s.id, $, … from voters as v join statements as s on s.conversation = v.conversation where v.conversation = $::uuid and v.token_hash = $ and s.id = $::uuid and s.state = 'in' on conflict (voter, statement) do update set vote = excluded.vote, is_important = excluded.is_important, voted_at = excluded.voted_at;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."id" = $ for no key update of "c";

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."id" = $ for share of "c";

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."slug" = $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."id" = $ for no key update of "c";

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."id" = $ for share of "c";

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."id" in ($, …) and "c"."removed_at" is null;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."slug" = $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) and c.areas && $::text[] order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts" from "conversations" as "c" where (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) and c.areas && $::text[] and "c"."state" = $ order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) and c.areas && $::text[] order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) and c.areas && $::text[] and "c"."state" = $ order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) and c.areas && $::text[] order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", "r"."outcome" from "conversations" as "c" left join "conversation_results" as "r" on "r"."conversation" = "c"."id" where (c.removed_at is null and c.hidden_at is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", c.about is not distinct from $::uuid and (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) as "isAbout", c.id in (select s.conversation from statement_uses as u join statements as s on s.id = u.statement where u.thing_kind = $ and u.thing = $::uuid) as "isBehind" from "conversations" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."removed_at" is null and c.id = any(array((select c.id from conversations as c where c.about_kind = $ and c.about = $::uuid and (c.removed_at is null and c.hidden_at is null and "c"."circle" = any($::text[])) order by c.created_at desc limit $) union select s.conversation from statement_uses as u join statements as s on s.id = u.statement where u.thing_kind = $ and u.thing = $::uuid)) order by "c"."created_at" desc;

select "c".*, array(select h.person from conversation_hosts as h where h.conversation = c.id order by h.since, h.person) as "hosts", c.about is not distinct from $::uuid and (c.removed_at is null and c.hidden_at is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) as "isAbout", c.id in (select s.conversation from statement_uses as u join statements as s on s.id = u.statement where u.thing_kind = $ and u.thing = $::uuid) as "isBehind" from "conversations" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from conversation_hosts as h where h.conversation = c.id and h.person = $::uuid)) and "c"."removed_at" is null and c.id = any(array((select c.id from conversations as c where c.about_kind = $ and c.about = $::uuid and (c.removed_at is null and c.hidden_at is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) order by c.created_at desc limit $) union select s.conversation from statement_uses as u join statements as s on s.id = u.statement where u.thing_kind = $ and u.thing = $::uuid)) order by "c"."created_at" desc;

select "conversation", "body" from "statements" where "conversation" in ($, …) and "state" = $ order by "number";

select "conversation", "email", "person", "lang" from "conversation_followers" where "link_hash" = $;

select "conversation", "person" from "voters" where "conversation" in ($, …) union select "conversation", "person" from "conversation_followers" where "conversation" in ($, …);

select "id" from "conversations" where "state" = $ and "closes_at" <= $ and "removed_at" is null order by "closes_at";

select "id" from "statements" where "conversation" = $ order by "number";

select "id", "conversation", "number", "body", "author", "is_seed", "state", "reason", "said_at" from "statements" where "conversation" = $ order by "number";

select "id", "person", "via" from "voters" where "conversation" = $ and "person" = $;

select "id", "person", "via" from "voters" where "conversation" = $ and "token_hash" = $;

select "outcome" from "conversation_results" where "conversation" = $;

select "s"."number", count(*) as "count" from "statements" as "s" inner join "votes" as "v" on "v"."statement" = "s"."id" where "s"."conversation" = $ and "v"."is_important" = $ group by "s"."number";

select "u"."thing_kind", "u"."thing", "u"."statement" from "statement_uses" as "u" inner join "statements" as "s" on "s"."id" = "u"."statement" where "s"."conversation" = $ order by "u"."used_at", "u"."thing";

select coalesce(max(number) + 1, 0) as "next" from "statements" where "conversation" = $;

select count(*) as "made", count("used_at") as "used" from "conversation_codes" where "conversation" = $;

update "conversations" set "state" = $, "closed_at" = $, "updated_at" = $ where "id" = $;

update "voters" set "token_hash" = $ where "conversation" = $ and "via" = $;

with numbered as ( select id, row_number() over (order by md5(id::text)) - 1 as number from voters where conversation = $::uuid ) select ( select string_agg(extract(epoch from date_trunc('day', vote.voted_at at time zone 'UTC'))::bigint * 1000 || ',' || s.number || ',' || n.number || ',' || vote.vote, E' ' order by s.number, n.number) from votes as vote join numbered as n on n.id = vote.voter join statements as s on s.id = vote.statement ) as lines, (select string_agg(id::text, ' ' order by number) from numbered) as voters;

with numbered as ( select id, row_number() over (order by md5(id::text)) - 1 as number from voters where conversation = $::uuid ) select ( select string_agg(s.number || ',' || n.number || ',' || vote.vote, E' ' ) from votes as vote join numbered as n on n.id = vote.voter join statements as s on s.id = vote.statement ) as lines, (select string_agg(id::text, ' ' order by number) from numbered) as voters;
