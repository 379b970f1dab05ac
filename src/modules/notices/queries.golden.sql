insert into "notice_calendars" ("person", "secret_hash", "made_at") values ($, …);

insert into "notices" ("id", "person", "activity", "kind", "path", "soon", "personal", "told_at", "thing_kind", "thing", "data") values ($, …) on conflict do nothing;

insert into "notices" ("id", "person", "activity", "kind", "path", "soon", "personal", "told_at", "thing_kind", "thing", "data") values ($, …), … on conflict do nothing;

select "id", "person", "kind", "path", "data", "thing_kind", "thing", "soon", "told_at", "read_at" from "notices" where "mailed_at" is null and "read_at" is null and "personal" = $ and "told_at" > $ and "person" in ($);

select "id", "person", "kind", "path", "data", "thing_kind", "thing", "soon", "told_at", "read_at" from "notices" where "person" = $ order by "told_at" desc, "id" desc limit $;

select "made_at" from "notice_calendars" where "person" = $;

select "person" from "notice_calendars" where "secret_hash" = $;

select "person", "kind", "thing", "choice", "title" from "notice_choices" where "person" in ($) order by "chosen_at" desc, "thing";

select "thing", "person" from "notice_choices" where "kind" = $ and "thing" in ($) and "choice" = $;

select "thing", "person" from "notice_choices" where "kind" = $ and "thing" in ($, …) and "choice" = $;
