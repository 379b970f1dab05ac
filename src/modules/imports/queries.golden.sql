insert into "import_rows" ("import", "row", "cells") values ($, …), …;

insert into "imports" ("id", "file_name", "file_hash", "place", "state", "header", "mapping", "phase", "rows_total", "by_person", "started_at") values ($, …);

select "row", "cells" from "import_rows" where "import" = $ order by "row";

select "row", "cells" from "import_rows" where "import" = $ order by "row" limit $;

select "row", "cells", "verdict", "why", "alike", "choice", "draft", "initiative" from "import_rows" where "import" = $ and "verdict" = $ and "row" > $ order by "row" limit $;

select "row", "cells", "verdict", "why", "alike", "choice", "draft", "initiative" from "import_rows" where "import" = $ and "verdict" is not null and "row" > $ order by "row" limit $;

select "row", "draft", "verdict" from "import_rows" where "import" = $ and (verdict = 'new' or (verdict = 'doubtful' and choice = 'add')) order by "row";

select "saved_at" from "imports" where "file_hash" = $ and "state" = $ and "id" != $ order by "saved_at" desc;

select * from "imports" where "by_person" = $ order by "started_at" desc limit $;

select * from "imports" where "id" = $;

select * from "imports" where "id" = $ for update;

select * from "imports" where "id" in ($);

select count(*) filter (where verdict = 'new') as "new", count(*) filter (where verdict = 'known') as "known", count(*) filter (where verdict = 'doubtful') as "doubtful", count(*) filter (where verdict = 'wrong') as "wrong", count(*) filter (where verdict = 'doubtful' and choice = 'add') as "chosen", count(*) filter (where verdict = 'doubtful' and choice is null) as "undecided" from "import_rows" where "import" = $;

select distinct r.draft ->> 'key' as "key" from "import_rows" as "r" inner join "imports" as "i" on "i"."id" = "r"."import" where "i"."place" = $ and "i"."state" = $ and "r"."initiative" is null and "r"."draft" is not null;

update "import_rows" set "verdict" = $, "why" = '[]'::jsonb, "alike" = $, "draft" = $, "choice" = $ where "import" = $;

update "imports" set "phase" = $, "state" = $, "problem" = $, "mapping" = $, "rows_done" = $ where "id" = $;

update "imports" set "rows_done" = $ where "id" = $;

update "imports" set "state" = $ where "id" = $;

update "imports" set "state" = $, "added" = $, "saved_at" = $ where "id" = $;

update "imports" set "state" = $, "rows_done" = $ where "id" = $;

update import_rows r set initiative = v.initiative from jsonb_to_recordset($::jsonb) as v(row integer, initiative uuid) where r.import = $ and r.row = v.row;

update import_rows r set verdict = v.verdict, why = v.why, alike = v.alike, draft = v.draft, choice = null from jsonb_to_recordset($::jsonb) as v(row integer, verdict text, why jsonb, alike uuid, draft jsonb) where r.import = $ and r.row = v.row;
