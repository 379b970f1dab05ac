delete from "listing_asks" where "person" = $ and kind || ' ' || object = any($::text[]);

delete from "listing_links" where "made_at" <= $;

insert into "listing_asks" ("kind", "object", "person") values ($, …) on conflict do nothing;

insert into "listing_checks" ("kind", "object", "areas", "due_at") values ($, …) on conflict do nothing returning "object";

insert into "listing_links" ("link_hash", "kind", "object", "person", "made_at") values ($, …);

select "kind", "months" from "listing_spans";

select "kind", "object" from "listing_asks" where "person" = $ order by "object" limit $ for update;

select "kind", "object" from "listing_checks" where "asked_at" <= $ and areas && $::text[] order by "asked_at", "object" limit $;

select "kind", "object" from "listing_checks" where "asked_at" <= $ order by "asked_at", "object" limit $;

select "kind", "object", "person" from "listing_links" where "link_hash" = $ and "made_at" > $;

select "sentence", "made_at" from "listing_remarks" where "kind" = $ and "object" = $ and "is_right" = $ and "made_at" > $ order by "made_at" desc limit $;

select distinct "a"."person" from "listing_asks" as "a" where not exists (select "l"."link_hash" from "listing_links" as "l" where "l"."person" = "a"."person" and "l"."made_at" > $) order by "a"."person" limit $;

select distinct unnest(areas) as "area" from "listing_checks" where "asked_at" <= $;

update "listing_checks" set "asked_at" = $ where "kind" = $ and object = any($::uuid[]) and "asked_at" is null;

update "listing_checks" set "asked_at" = $ where "object" = $;
