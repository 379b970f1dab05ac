delete from "archive_parts" where "archive" = $;

delete from "archives" where "expires_at" <= $;

insert into "archive_parts" ("archive", "part", "bytes") values ($, …);

insert into "archives" ("id", "way", "place", "size", "state", "with_addresses", "file_name", "made_by", "made_at", "expires_at") values ($, …);

select "bytes" from "archive_parts" where "archive" = $ and "part" = $;

select "id", "way", "place", "state", "size", "problem", "with_addresses" as "withAddresses", "file_name" as "fileName", "rows_done" as "rowsDone", "rows_total" as "rowsTotal", "problem_details" as "problemDetails", "made_at" as "madeAt", "expires_at" as "expiresAt" from "archives" where "expires_at" > $ order by "made_at" desc limit $;

select "id", "way", "place", "state", "size", "problem", "with_addresses" as "withAddresses", "file_name" as "fileName", "rows_done" as "rowsDone", "rows_total" as "rowsTotal", "problem_details" as "problemDetails", "made_at" as "madeAt", "expires_at" as "expiresAt" from "archives" where "id" = $ and "expires_at" > $;

update "archives" set "state" = $ where "id" = $;

update "archives" set "state" = $, "size" = $, "rows_done" = $, "rows_total" = $, "done_at" = $ where "id" = $;
