import { sql, type Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import type { Consumer } from '../../src/platform/activities/consume.ts'

/** The lists per area, as the modules keep them. */
export async function seedLists(db: Kysely<DB>): Promise<void> {
  await sql`
    insert into initiative_areas (area, updated_at, initiative, phase, themes, needs)
    select area, i.updated_at, i.id, i.phase, i.themes,
      array(select distinct w.kind from initiative_wants w where w.initiative = i.id and w.direction = 'need')
    from initiatives i cross join unnest(i.areas) as area
    where i.circle = 'public' order by area, i.updated_at`.execute(db)
  await sql`
    insert into question_areas (area, state, circle, asked_at, question)
    select area, q.state, q.circle, q.asked_at, q.id
    from questions q cross join unnest(q.areas) as area order by area, q.asked_at`.execute(db)
}

/** What happened, for a quarter of the initiatives and all questions and answers. */
export async function seedFacts(db: Kysely<DB>): Promise<void> {
  await sql`
    insert into activities
      (id, at, name, verb, actor, object_kind, object, target_kind, target, areas, circle, data)
    select gen_random_uuid(), at, name, verb, actor, kind, object, target_kind, target, areas, circle,
      jsonb_build_object('title', title)
    from (
      (select created_at as at, 'initiatives.created' as name, 'Create' as verb, created_by as actor,
        'initiative' as kind, id::text as object, null as target_kind, null as target, areas, circle, title
      from initiatives order by created_at desc limit (select count(*) / 4 from initiatives))
      union all
      select asked_at, 'questions.asked', 'Question', asker, 'question', id::text, null, null, areas, circle, title
      from questions
      union all
      select a.answered_at, 'questions.answered', 'Create', a.person, 'answer', a.id::text, 'question', q.id::text,
        q.areas, q.circle, q.title
      from answers a join questions q on q.id = a.question
    ) as happened order by at`.execute(db)
  await sql`
    insert into activity_areas (area, seq, activity)
    select area, seq, id from activities cross join unnest(areas) as area
    where circle = 'public' order by area, seq`.execute(db)
}

/** Says that everybody who listens has heard all of it. */
export async function markHeard(db: Kysely<DB>, consumers: readonly Consumer[]): Promise<void> {
  const names = consumers.map(({ name }) => name)
  const versions = consumers.map(({ version }) => version?.() ?? '')
  await sql`
    insert into activity_cursors (consumer, version, tx, seq, moved_at)
    select consumer, version, last.tx, last.seq, now()
    from unnest(${names}::text[], ${versions}::text[]) as heard (consumer, version)
    cross join (select tx, seq from activities order by tx desc, seq desc limit 1) as last`.execute(db)
}
