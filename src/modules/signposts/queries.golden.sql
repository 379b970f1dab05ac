declare "lines_of_quotes" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."at_table" as "at_table", "t"."step" as "step", "t"."body" as "body", null::text as "speaker", null::text as "typed_by", "t"."is_named" as "is_named", "t"."state" as "state", "t"."signpost" as "signpost", "t"."sort" as "sort", "t"."version" as "version", "t"."said_at" as "said_at", "t"."confirmed_at" as "confirmed_at", "t"."removed_at" as "removed_at", "t"."removed_reason" as "removed_reason") as r)::text as line from "quotes" as t join "picked_quotes" as k on k.at = t.ctid order by "t"."id";

delete from "cards" where "read_at" is null and "found_at" <= $;

delete from "sitting_guesses" where "at" <= $;

insert into "cards" ("at_table", "mark", "kind", "picture", "found_at") values ($, …) on conflict ("at_table", "mark") do update set "picture" = $ where "cards"."read_at" is null;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "signposts" as t join "picked_signposts" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "signposts" as t join "picked_signposts" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."made_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_quotes" select t.ctid, true, $ from "quotes" as t join "tables" as o on "t"."at_table" = "o"."id" join "picked_tables" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_quotes".belongs;

insert into "picked_signposts" select distinct o.ctid, $::boolean, $::int from "quotes" as t join "picked_quotes" as k on k.at = t.ctid and k.round = $ join "signposts" as o on "t"."signpost" = "o"."id" on conflict (at) do nothing;

insert into "picked_signposts" select t.ctid, true, 0 from "signposts" as t where t.areas && $::text[];

insert into "picked_tables" select distinct o.ctid, $::boolean, $::int from "quotes" as t join "picked_quotes" as k on k.at = t.ctid and k.round = $ join "tables" as o on "t"."at_table" = "o"."id" on conflict (at) do nothing;

insert into "picked_tables" select distinct o.ctid, $::boolean, $::int from "signposts" as t join "picked_signposts" as k on k.at = t.ctid and k.round = $ join "tables" as o on "t"."at_table" = "o"."id" on conflict (at) do nothing;

insert into "quotes" ("id", "at_table", "step", "body", "speaker", "typed_by", "is_named", "state", "sort", "said_at", "confirmed_at") values ($, …) on conflict ("id") do nothing;

insert into "seats" ("id", "at_table", "kind", "name", "person", "guest", "token_hash", "joined_at") values ($, …);

insert into "signposts" ("id", "slug", "at_table", "title", "explanation", "example", "sort", "circle", "circle_id", "themes", "places", "areas", "made_at", "made_by", "updated_at", "number") values ($, …, (select coalesce(max(number), 0) + 1 from signposts where at_table = $));

insert into "sittings" ("at_table", "code", "step_since", "began_at") values ($, …) on conflict ("code") do nothing;

select "id", "at_table", "kind", "name", "person", "guest", "joined_at" from "seats" where "at_table" = $ and "person" = $ and "kind" = $ limit $;

select "id", "at_table", "kind", "name", "person", "guest", "joined_at" from "seats" where "at_table" = $ order by "joined_at", "id";

select "mark", "kind" from "cards" where "at_table" = $ and "read_at" is null order by "kind", "found_at", "mark";

select "o"."id", "o"."signpost", "o"."seat", "o"."what", "s"."title", "s"."at_table", o.due_day::text as "day" from "promise_offers" as "o" inner join "signposts" as "s" on "s"."id" = "o"."signpost" where "o"."seat" is not null and "s"."at_table" = $ and "o"."answered_at" is null order by "o"."offered_at", "o"."id";

select "o"."promise" from "promise_offers" as "o" inner join "signposts" as "s" on "s"."id" = "o"."signpost" where "s"."at_table" = $ and "s"."removed_at" is null and "o"."seat" is null order by "o"."offered_at", "o"."id";

select "picture" from "cards" where "at_table" = $ and "mark" = $;

select "q".*, "s"."name" as "speaker_name", "s"."person" as "speaker_person" from "quotes" as "q" left join "seats" as "s" on "s"."id" = "q"."speaker" where "q"."at_table" = $ and "q"."removed_at" is null order by "q"."sort", "q"."id";

select "q".*, "s"."name" as "speaker_name", "s"."person" as "speaker_person" from "quotes" as "q" left join "seats" as "s" on "s"."id" = "q"."speaker" where "q"."signpost" in ($) and "q"."removed_at" is null order by "q"."sort", "q"."id";

select "q".*, "s"."name" as "speaker_name", "s"."person" as "speaker_person" from "quotes" as "q" left join "seats" as "s" on "s"."id" = "q"."speaker" where "q"."signpost" in ($, …) and "q"."removed_at" is null order by "q"."sort", "q"."id";

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."at_table" = $ order by "s"."sort", "s"."id" for update of "s";

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."at_table" in ($) and ("s"."hidden_at" is null or "s"."hidden_with_table" = $) order by "s"."sort", "s"."id";

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."at_table" in ($, …) and ("s"."hidden_at" is null or "s"."hidden_with_table" = $) order by "s"."sort", "s"."id";

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and "s"."circle" = any($::text[]) and $ = any(s.themes) order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and "s"."circle" = any($::text[]) and s.areas && $::text[] order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and "s"."circle" = any($::text[]) order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and ("s"."circle" = any($::text[]) or "s"."circle_id" = any($::uuid[])) and $ = any(s.themes) order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and ("s"."circle" = any($::text[]) or "s"."circle_id" = any($::uuid[])) and s.areas && $::text[] order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and "s"."hidden_at" is null and "s"."circle" != $ and ("s"."circle" = any($::text[]) or "s"."circle_id" = any($::uuid[])) order by "s"."updated_at" desc, "s"."id" desc limit $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and ("s"."hidden_at" is null and "s"."circle" = any($::text[])) and "s"."id" in ($);

select "s".* from "signposts" as "s" where "s"."removed_at" is null and ("s"."hidden_at" is null and "s"."circle" = any($::text[])) and "s"."slug" = $;

select "s".* from "signposts" as "s" where "s"."removed_at" is null and (("s"."hidden_at" is null and "s"."circle" = any($::text[])) or true or exists ( select from seats as x where x.at_table = s.at_table and x.person = $::uuid)) and "s"."id" in ($);

select "s".* from "signposts" as "s" where "s"."removed_at" is null and (("s"."hidden_at" is null and "s"."circle" = any($::text[])) or true or exists ( select from seats as x where x.at_table = s.at_table and x.person = $::uuid)) and "s"."id" in ($, …);

select "s".* from "signposts" as "s" where "s"."removed_at" is null and (("s"."hidden_at" is null and ("s"."circle" = any($::text[]) or "s"."circle_id" = any($::uuid[]))) or true or exists ( select from seats as x where x.at_table = s.at_table and x.person = $::uuid)) and "s"."id" in ($);

select "s".* from "signposts" as "s" where "s"."removed_at" is null and (("s"."hidden_at" is null and ("s"."circle" = any($::text[]) or "s"."circle_id" = any($::uuid[]))) or true or exists ( select from seats as x where x.at_table = s.at_table and x.person = $::uuid)) and "s"."slug" = $;

select * from "sittings" where "at_table" = $;

select * from "sittings" where "code" = $;

select coalesce("quote", "signpost") as "on", "hand", count(*) as "count" from "hands" where ("quote" in ($) or "signpost" in ($)) group by "quote", "signpost", "hand";

select coalesce("quote", "signpost") as "on", "hand", count(*) as "count" from "hands" where ("quote" in ($, …) or "signpost" in ($, …)) group by "quote", "signpost", "hand";

select count(*) as "count" from "cards" where "at_table" = $ and "read_at" is not null;

select count(*) as "count" from "sitting_guesses" where "source_hash" = $ and "at" > $;

update "quotes" set "signpost" = $ where "id" in ($) and "at_table" = $ and "removed_at" is null;
