delete from "notice_items" where "told_at" < $;

insert into "notice_calendars" ("person", "secret_hash", "made_at") values ($, …);

insert into "notices" ("id", "person", "activity", "kind", "path", "soon", "personal", "told_at", "thing_kind", "thing", "data") values ($, …) on conflict do nothing;

insert into "notices" ("id", "person", "activity", "kind", "path", "soon", "personal", "told_at", "thing_kind", "thing", "data") values ($, …), … on conflict do nothing;

insert into notice_turns (person, looked_at) select person, $ from unnest($::uuid[]) as person order by person on conflict (person) do update set looked_at = excluded.looked_at where notice_turns.looked_at < $ returning person, whole_at as "wholeAt";

insert into notice_turns (person, looked_at, whole_at, mailed_at) select person, $, case when person = any($::uuid[]) then $::timestamptz end, case when person = any($::uuid[]) then $::timestamptz end from unnest($::uuid[]) as person order by person on conflict (person) do update set whole_at = coalesce(excluded.whole_at, notice_turns.whole_at), mailed_at = coalesce(excluded.mailed_at, notice_turns.mailed_at);

select "id", "person", "kind", "path", "data", "thing_kind", "thing", "soon", "told_at", "read_at" from "notices" where "mailed_at" is null and "read_at" is null and "personal" = $ and "told_at" > $ and "person" in ($);

select "id", "person", "kind", "path", "data", "thing_kind", "thing", "soon", "told_at", "read_at" from "notices" where "mailed_at" is null and "read_at" is null and "personal" = $ and "told_at" > $ and "person" in ($, …) for update;

select "id", "person", "kind", "path", "data", "thing_kind", "thing", "soon", "told_at", "read_at" from "notices" where "person" = $ order by "told_at" desc, "id" desc limit $;

select "made_at" from "notice_calendars" where "person" = $;

select "person" from "notice_calendars" where "secret_hash" = $;

select "person" from "notice_turns" where "person" in ($, …) and "looked_at" >= $;

select "person", "kind", "thing", "choice", "title" from "notice_choices" where "person" in ($) order by "chosen_at" desc, "thing";

select "person", "kind", "thing", "choice", "title" from "notice_choices" where "person" in ($, …) order by "chosen_at" desc, "thing";

select "thing", "person" from "notice_choices" where "kind" = $ and "thing" in ($) and "choice" = $;

select "thing", "person" from "notice_choices" where "kind" = $ and "thing" in ($, …) and "choice" = $;

update "notices" set "mailed_at" = $ where "id" in ($, …);
