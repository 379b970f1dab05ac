import { sql } from 'kysely'
import { dayOf } from '../../modules/organisations/index.ts'
import type { World } from '../world.ts'

export type Tables = Awaited<ReturnType<typeof readTables>>

/** Who is what in the district at this moment, as plain rows: the district is small. */
export async function readTables({ house }: World) {
  const { db, now } = house
  const parties = db.selectFrom('coalition_parties').selectAll().where('since', 'is not', null)
  const stewards = db.selectFrom('initiative_stewards').select(['initiative', 'person'])
  return {
    people: await db.selectFrom('people').select('id').where('removed_at', 'is', null).execute(),
    grants: await db.selectFrom('grants').select(['role', 'person']).execute(),
    promises: await db.selectFrom('promises').selectAll().execute(),
    promiseFollowers: await db.selectFrom('promise_followers').select(['promise', 'person']).execute(),
    handovers: await db.selectFrom('handovers').selectAll().execute(),
    parties: await parties.where('left_at', 'is', null).execute(),
    agreements: await db.selectFrom('agreements').select(['id', 'coalition']).execute(),
    signatures: await db.selectFrom('agreement_signatures').select(['agreement', 'person']).execute(),
    questions: await db.selectFrom('questions').select(['id', 'asker', 'owner']).execute(),
    answers: await db.selectFrom('answers').select(['id', 'question', 'person']).execute(),
    questionFollowers: await db.selectFrom('question_followers').select(['question', 'person']).execute(),
    bottlenecks: await db.selectFrom('bottlenecks').selectAll().execute(),
    hits: await db.selectFrom('bottleneck_hits').select(['bottleneck', 'person']).execute(),
    bottleneckFollowers: await db
      .selectFrom('bottleneck_followers')
      .select(['bottleneck', 'person'])
      .execute(),
    introductions: await db.selectFrom('introductions').select(['id', 'proposer']).execute(),
    sides: await db.selectFrom('introduction_sides').select(['introduction', 'person', 'answer']).execute(),
    initiativeStewards: await stewards.where('since', 'is not', null).execute(),
    held: await positionsOn(house, dayOf(now())),
  }
}

/** Confirmed positions of a day (`2026-03-03`), and whether each carries a mandate. */
async function positionsOn({ db }: World['house'], today: string) {
  const { rows } = await sql<{ organisation: string; person: string; speaks: boolean }>`
    select p.organisation, p.person, exists (
      select from mandates as m where m.position = p.id and m.ended_at is null
        and m.from_day <= ${today}::date and coalesce(m.until_day >= ${today}::date, true)) as speaks
    from positions as p
    where p.confirmed_at is not null and p.from_day <= ${today}::date
      and coalesce(p.until_day >= ${today}::date, true)`.execute(db)
  return rows
}
