insert into "erasures" ("person", "asked_at", "erase_at") values ($, …);

select "person" from "erasures" where "erase_at" <= $ order by "erase_at";

select "person", "asked_at" as "askedAt", "erase_at" as "eraseAt" from "erasures" where "person" = $;

select * from "unused_warnings";
