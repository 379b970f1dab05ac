declare "lines_of_coalition_parties" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."coalition" as "coalition", "t"."organisation" as "organisation", "t"."person" as "person", "t"."brings" as "brings", "t"."lets_go" as "lets_go", "t"."interest" as "interest", "t"."firmness" as "firmness", "t"."is_steward" as "is_steward", "t"."invited_at" as "invited_at", "t"."invited_by" as "invited_by", "t"."since" as "since", "t"."left_at" as "left_at", "t"."left_reason" as "left_reason") as r)::text as line from "coalition_parties" as t join "picked_coalition_parties" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_coalition_proposals" no scroll cursor for select (select to_jsonb(r) from (select "t"."id" as "id", "t"."coalition" as "coalition", "t"."kind" as "kind", "t"."text" as "text", "t"."change" as "change", "t"."asked" as "asked", "t"."rule" as "rule", "t"."party" as "party", "t"."made_by" as "made_by", "t"."made_at" as "made_at", "t"."closes_at" as "closes_at", "t"."closed_at" as "closed_at", "t"."accepted" as "accepted", "t"."counted" as "counted") as r)::text as line from "coalition_proposals" as t join "picked_coalition_proposals" as k on k.at = t.ctid order by "t"."id";

declare "lines_of_coalition_reins" no scroll cursor for select (select to_jsonb(r) from (select "t"."coalition" as "coalition", "t"."subject" as "subject", "t"."held" as "held", "t"."sort" as "sort") as r)::text as line from "coalition_reins" as t join "picked_coalition_reins" as k on k.at = t.ctid order by "t"."coalition", "t"."subject";

declare "lines_of_coalition_voices" no scroll cursor for select (select to_jsonb(r) from (select "t"."proposal" as "proposal", "t"."party" as "party", "t"."voice" as "voice", "t"."reason" as "reason", "t"."given_at" as "given_at", "t"."given_by" as "given_by") as r)::text as line from "coalition_voices" as t join "picked_coalition_voices" as k on k.at = t.ctid order by "t"."proposal", "t"."party";

declare "lines_of_issue_origins" no scroll cursor for select (select to_jsonb(r) from (select "t"."issue" as "issue", "t"."kind" as "kind", "t"."object" as "object", "t"."sort" as "sort") as r)::text as line from "issue_origins" as t join "picked_issue_origins" as k on k.at = t.ctid order by "t"."issue", "t"."kind", "t"."object";

delete from "coalition_links" where "made_at" <= $;

delete from "coalition_reins" where "coalition" = $;

insert into "coalition_links" ("link_hash", "party", "person", "made_at") values ($, …);

insert into "coalition_parties" ("id", "coalition", "organisation", "person", "is_steward", "firmness", "since") values ($, …);

insert into "coalition_parties" ("id", "coalition", "organisation", "person", "is_steward", "invited_at", "invited_by") values ($, …);

insert into "coalition_proposals" ("id", "coalition", "text", "rule", "party", "kind", "change", "asked", "made_by", "made_at", "closes_at") values ($, …);

insert into "coalition_reins" ("coalition", "subject", "held", "sort") values ($, …), …;

insert into "coalitions" ("id", "slug", "issue", "name", "aim", "example", "state", "circle", "circle_id", "places", "areas", "created_at", "updated_at", "confirmed_at", "created_by") values ($, …);

insert into "issues" ("id", "slug", "title", "explanation", "example", "circle", "circle_id", "themes", "places", "areas", "created_at", "updated_at", "confirmed_at", "created_by") values ($, …);

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "coalitions" as t join "picked_coalitions" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_circles" select distinct o.ctid, $::boolean, $::int from "issues" as t join "picked_issues" as k on k.at = t.ctid and k.round = $ join "circles" as o on "t"."circle_id" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_circles".belongs;

insert into "picked_coalition_check_ins" select t.ctid, true, $ from "coalition_check_ins" as t join "coalitions" as o on "t"."coalition" = "o"."id" join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_coalition_check_ins".belongs;

insert into "picked_coalition_parties" select distinct o.ctid, $::boolean, $::int from "coalition_proposals" as t join "picked_coalition_proposals" as k on k.at = t.ctid and k.round = $ join "coalition_parties" as o on "t"."party" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalition_parties" select distinct o.ctid, $::boolean, $::int from "coalition_voices" as t join "picked_coalition_voices" as k on k.at = t.ctid and k.round = $ join "coalition_parties" as o on "t"."party" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalition_parties" select t.ctid, true, $ from "coalition_parties" as t join "coalitions" as o on "t"."coalition" = "o"."id" join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_coalition_parties".belongs;

insert into "picked_coalition_proposals" select distinct o.ctid, $::boolean, $::int from "coalition_voices" as t join "picked_coalition_voices" as k on k.at = t.ctid and k.round = $ join "coalition_proposals" as o on "t"."proposal" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalition_proposals" select t.ctid, true, $ from "coalition_proposals" as t join "coalitions" as o on "t"."coalition" = "o"."id" join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_coalition_proposals".belongs;

insert into "picked_coalition_reins" select t.ctid, true, $ from "coalition_reins" as t join "coalitions" as o on "t"."coalition" = "o"."id" join "picked_coalitions" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_coalition_reins".belongs;

insert into "picked_coalition_voices" select t.ctid, true, $ from "coalition_voices" as t join "coalition_proposals" as o on "t"."proposal" = "o"."id" join "picked_coalition_proposals" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_coalition_voices".belongs;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "coalition_check_ins" as t join "picked_coalition_check_ins" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "coalition_parties" as t join "picked_coalition_parties" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "coalition_proposals" as t join "picked_coalition_proposals" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalitions" select distinct o.ctid, $::boolean, $::int from "coalition_reins" as t join "picked_coalition_reins" as k on k.at = t.ctid and k.round = $ join "coalitions" as o on "t"."coalition" = "o"."id" on conflict (at) do nothing;

insert into "picked_coalitions" select t.ctid, true, 0 from "coalitions" as t where t.areas && $::text[];

insert into "picked_issue_origins" select t.ctid, true, $ from "issue_origins" as t join "issues" as o on "t"."issue" = "o"."id" join "picked_issues" as k on k.at = o.ctid and k.belongs and k.round = $ on conflict (at) do update set belongs = true, round = excluded.round where not "picked_issue_origins".belongs;

insert into "picked_issues" select distinct o.ctid, $::boolean, $::int from "coalitions" as t join "picked_coalitions" as k on k.at = t.ctid and k.round = $ join "issues" as o on "t"."issue" = "o"."id" on conflict (at) do nothing;

insert into "picked_issues" select distinct o.ctid, $::boolean, $::int from "issue_origins" as t join "picked_issue_origins" as k on k.at = t.ctid and k.round = $ join "issues" as o on "t"."issue" = "o"."id" on conflict (at) do nothing;

insert into "picked_issues" select t.ctid, true, 0 from "issues" as t where t.areas && $::text[];

insert into "picked_organisations" select distinct o.ctid, $::boolean, $::int from "coalition_parties" as t join "picked_coalition_parties" as k on k.at = t.ctid and k.round = $ join "organisations" as o on "t"."organisation" = "o"."id" on conflict (at) do nothing;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "coalition_parties" as t join "picked_coalition_parties" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."invited_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "coalition_parties" as t join "picked_coalition_parties" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."person" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "coalition_proposals" as t join "picked_coalition_proposals" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."made_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "coalition_voices" as t join "picked_coalition_voices" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."given_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "coalitions" as t join "picked_coalitions" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

insert into "picked_people" select distinct o.ctid, $::boolean, $::int from "issues" as t join "picked_issues" as k on k.at = t.ctid and k.round = $ join "people" as o on "t"."created_by" = "o"."id" on conflict (at) do update set belongs = true, round = excluded.round where not "picked_people".belongs;

select "c"."id" from "coalitions" as "c" where "c"."state" = $ and "c"."removed_at" is null and "c"."created_at" <= $ and not exists (select from coalition_check_ins as i where i.coalition = c.id and (i.closed_at is null or i.opened_at > $)) and (select count(distinct p.person) from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.since is not null and p.firmness <> 'watching') >= $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where "c"."id" in ($);

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where "c"."removed_at" is null and exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = any($::uuid[])) order by "c"."updated_at" desc;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."issue" in ($) and "c"."removed_at" is null order by "c"."created_at";

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."removed_at" is null and c.areas && $::text[] order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."removed_at" is null and exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.since is not null and (p.person = any($::uuid[]) or p.organisation = any($::uuid[]))) order by "c"."updated_at" desc;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."removed_at" is null order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where ("c"."hidden_at" is null and "c"."circle" = any($::text[])) and "c"."slug" = $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or "c"."areas" && $::text[] or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" = $ for update of "c";

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or "c"."areas" && $::text[] or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."slug" = $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or false or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" = $ for update of "c";

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or false or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or false or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."slug" = $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($, …) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and "c"."circle" = any($::text[])) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."slug" = $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or "c"."areas" && $::text[] or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or false or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" = $ for update of "c";

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."id" in ($, …) and "c"."removed_at" is null;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."issue" in ($) and "c"."removed_at" is null order by "c"."created_at";

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."removed_at" is null and c.areas && $::text[] order by "c"."updated_at" desc, "c"."id" desc limit $;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."removed_at" is null and exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.since is not null and (p.person = any($::uuid[]) or p.organisation = any($::uuid[]))) order by "c"."updated_at" desc;

select "c".*, (select coalesce(jsonb_agg(to_jsonb(p) order by coalesce(p.since, p.invited_at), p.id), '[]') from coalition_parties as p where p.coalition = c.id and p.left_at is null) as "parties" from "coalitions" as "c" where (("c"."hidden_at" is null and ("c"."circle" = any($::text[]) or "c"."circle_id" = any($::uuid[]))) or true or exists (select from coalition_parties as p where p.coalition = c.id and p.left_at is null and p.person = $::uuid)) and "c"."slug" = $;

select "i"."coalition", array(select k.person from coalition_check_in_takers as k where k.check_in = i.id) as "takers" from "coalition_check_ins" as "i" where "i"."coalition" in ($, …) and "i"."closed_at" is null and "i"."closes_at" > $;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."id" in ($) and "i"."removed_at" is null;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."id" in ($, …) and "i"."removed_at" is null;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."removed_at" is null and exists (select "o"."issue" from "issue_origins" as "o" where "o"."issue" = "i"."id" and "o"."kind" = $ and "o"."object" = $) order by "i"."created_at";

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."removed_at" is null and i.areas && $::text[] order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."removed_at" is null order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where ("i"."hidden_at" is null and "i"."circle" = any($::text[])) and "i"."slug" = $;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and "i"."circle" = any($::text[])) or true or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."id" in ($, …) and "i"."removed_at" is null;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or false or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."removed_at" is null and exists (select "o"."issue" from "issue_origins" as "o" where "o"."issue" = "i"."id" and "o"."kind" = $ and "o"."object" = $) order by "i"."created_at";

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."id" in ($) and "i"."removed_at" is null;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."removed_at" is null and exists (select "o"."issue" from "issue_origins" as "o" where "o"."issue" = "i"."id" and "o"."kind" = $ and "o"."object" = $) order by "i"."created_at";

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."removed_at" is null and i.areas && $::text[] order by "i"."updated_at" desc, "i"."id" desc limit $;

select "i".*, array(select p.person from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.since is not null and p.is_steward and p.person is not null order by p.since) as "keepers" from "issues" as "i" where (("i"."hidden_at" is null and ("i"."circle" = any($::text[]) or "i"."circle_id" = any($::uuid[]))) or true or (i.created_by = $::uuid or exists ( select from coalitions as c join coalition_parties as p on p.coalition = c.id where c.issue = i.id and c.removed_at is null and p.left_at is null and p.person = $::uuid))) and "i"."slug" = $;

select "id" from "coalition_parties" where "coalition" = $ and "person" = $;

select "id" from "coalition_proposals" where "closed_at" is null and "closes_at" <= $ order by "closes_at";

select "id" from "coalition_proposals" where "coalition" = $;

select "id" from "coalitions" where "slug" = $;

select "id" from "coalitions" where "state" != $ and "removed_at" is null;

select "id" from "coalitions" where "state" != $ and "removed_at" is null and areas && $::text[];

select "id" from "issues" where "slug" = $;

select "issue", "kind", "object" as "id" from "issue_origins" where "issue" in ($) order by "issue", "sort";

select "l"."party", "l"."person", "p"."coalition", "p"."since" as "joinedAt", "p"."left_at" as "leftAt" from "coalition_links" as "l" inner join "coalition_parties" as "p" on "p"."id" = "l"."party" where "l"."link_hash" = $ and "l"."made_at" > $;

select "p"."id" from "coalition_parties" as "p" inner join "agreements" as "a" on "a"."coalition" = "p"."coalition" where "a"."id" = $ and "p"."person" = $;

select "proposal", "party", "voice", "reason", "given_at" as "givenAt" from "coalition_voices" where "proposal" in ($) order by "given_at";

select "subject", "held" from "coalition_reins" where "coalition" = $ order by "sort";

select * from "coalition_proposals" where "coalition" = $ order by "made_at" desc, "id" limit $;

select * from "coalition_proposals" where "coalition" in ($, …) and "closed_at" is null;

update "coalition_parties" set "brings" = $, "lets_go" = $, "interest" = $, "firmness" = $, "since" = $ where "id" = $;

update "coalitions" set "state" = $, "version" = "version" + $, "updated_at" = $ where "id" = $;
