insert into "notices" ("id", "person", "activity", "kind", "path", "personal", "told_at", "data") values ($, …), … on conflict do nothing;

select "id", "person", "kind", "path", "data", "told_at", "read_at" from "notices" where "person" = $ order by "told_at" desc, "id" desc limit $;

select distinct "n"."person" from "notices" as "n" where "n"."mailed_at" is null and "n"."read_at" is null and "n"."personal" = $ and "n"."told_at" > $ and "n"."person" > $ and not exists (select "b"."id" from "notices" as "b" where "b"."person" = "n"."person" and "b"."personal" = $ and "b"."mailed_at" > $) order by "n"."person" limit $;

update "notices" set "mailed_at" = $ where "person" = $ and "mailed_at" is null and "read_at" is null and "personal" = $ and "told_at" > $ returning "id", "person", "kind", "path", "data", "told_at", "read_at";
