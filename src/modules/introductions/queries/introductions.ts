import { sql, type Selectable } from 'kysely'
import type { Introductions, IntroductionSides } from '../../../../db/types.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { AboutKind, Introduction, MeetingOutcome, Side } from '../introduction.ts'
import { own } from './own-tables.ts'

/** The introductions with these ids, in no order, for use inside; what somebody may see of them says `rights.ts`. */
export async function introductionsWith(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<Introduction[]> {
  if (ids.length === 0) return []
  const rows = await selectIntroductions(db)
    .where('i.id', 'in', [...ids])
    .execute()
  return withSides(db, rows)
}

/** One, locked until the transaction ends, so that two answers come after each other. */
export async function lockIntroduction({ db }: Ctx, id: string): Promise<Introduction | undefined> {
  const rows = await selectIntroductions(db).where('i.id', '=', id).forUpdate('i').execute()
  return (await withSides(db, rows))[0]
}

/** What somebody takes part in or proposed, newest first; `before` is the id of the last one of the page before. */
export async function introductionsOf(
  { db }: Pick<Reader, 'db'>,
  person: string,
  { limit, before }: { limit: number; before: string | undefined },
): Promise<Introduction[]> {
  const rows = await selectIntroductions(db)
    .where(eb =>
      eb.or([
        eb('i.proposer', '=', person),
        eb.and([
          eb('i.unheard', '=', false),
          eb.exists(
            eb
              .selectFrom('introduction_sides as s')
              .select('s.person')
              .whereRef('s.introduction', '=', 'i.id')
              .where('s.person', '=', person),
          ),
        ]),
      ]),
    )
    .$if(before !== undefined, query =>
      query.where(
        sql<boolean>`(i.asked_at, i.id) < (select asked_at, id from introductions where id = ${before})`,
      ),
    )
    .orderBy('i.asked_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(limit)
    .execute()
  return withSides(db, rows)
}

/** What somebody asked or proposed since a moment. */
export async function requestsOf(
  { db }: Pick<Reader, 'db'>,
  proposer: string,
  since: Date,
): Promise<Introduction[]> {
  const rows = await selectIntroductions(db)
    .where('i.proposer', '=', proposer)
    .where('i.asked_at', '>', since)
    .execute()
  return withSides(db, rows)
}

/** The introductions of these two to each other since a moment, whoever asked. */
export async function introductionsBetween(
  { db }: Pick<Reader, 'db'>,
  persons: readonly [string, string],
  since: Date,
): Promise<Introduction[]> {
  const rows = await selectIntroductions(db)
    .innerJoin('introduction_sides as a', 'a.introduction', 'i.id')
    .innerJoin('introduction_sides as b', 'b.introduction', 'i.id')
    .where('a.person', '=', persons[0])
    .where('b.person', '=', persons[1])
    .where('i.asked_at', '>', since)
    .execute()
  return withSides(db, rows)
}

/** One request of and to these people at a time, so that nobody asks more than the limits allow, or two ask each other. */
export async function lockAsking({ db }: Ctx, persons: readonly string[]): Promise<void> {
  for (const person of persons.toSorted()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 10))`.execute(db)
  }
}

export type NewIntroduction = Pick<
  Introduction,
  'id' | 'proposer' | 'about' | 'subject' | 'reason' | 'areas' | 'isUnheard'
> & { readonly sides: readonly Pick<Side, 'person' | 'answer' | 'contact'>[] }

export async function addIntroduction({ db, now }: Ctx, introduction: NewIntroduction): Promise<void> {
  const { id, proposer, about, subject, reason, areas, isUnheard, sides } = introduction
  await own(db)
    .insertInto('introductions')
    .values({
      ...{ id, proposer, subject, reason, areas: [...areas], unheard: isUnheard, asked_at: now },
      ...{ about_kind: about.kind, about: about.id },
    })
    .execute()
  const rows = sides.map(side => ({
    ...side,
    introduction: id,
    answered_at: side.answer === null ? null : now,
  }))
  await own(db).insertInto('introduction_sides').values(rows).execute()
}

export interface IntroductionChange {
  readonly agreed_at?: Date
  readonly moments?: Date[]
  readonly outcome_asked_at?: Date
  readonly ended_at?: Date
}

export async function saveIntroduction({ db }: Ctx, id: string, change: IntroductionChange): Promise<void> {
  await own(db).updateTable('introductions').set(change).where('id', '=', id).execute()
}

function selectIntroductions(db: Reader['db']) {
  return own(db).selectFrom('introductions as i').selectAll('i')
}

/** An introduction of whom one left is none any more. */
async function withSides(
  db: Reader['db'],
  rows: readonly Selectable<Introductions>[],
): Promise<Introduction[]> {
  if (rows.length === 0) return []
  const sides = await own(db)
    .selectFrom('introduction_sides')
    .selectAll()
    .where(
      'introduction',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('person')
    .execute()
  const byIntroduction = Map.groupBy(sides, ({ introduction }) => introduction)
  return rows.flatMap(row => {
    const [a, b] = (byIntroduction.get(row.id) ?? []).map(asSide)
    return a && b ? [asIntroduction(row, [a, b])] : []
  })
}

function asIntroduction(row: Selectable<Introductions>, sides: readonly [Side, Side]): Introduction {
  return {
    ...{ id: row.id, proposer: row.proposer, subject: row.subject, reason: row.reason, areas: row.areas },
    about: { kind: row.about_kind as AboutKind, id: row.about },
    isUnheard: row.unheard,
    askedAt: row.asked_at,
    agreedAt: row.agreed_at,
    moments: row.moments,
    outcomeAskedAt: row.outcome_asked_at,
    endedAt: row.ended_at,
    sides,
  }
}

function asSide(row: Selectable<IntroductionSides>): Side {
  return {
    ...{ person: row.person, contact: row.contact, picked: row.picked, sentence: row.sentence },
    answer: row.answer as Side['answer'],
    laterAt: row.later_at,
    againAt: row.again_at,
    outcome: row.outcome as MeetingOutcome | null,
  }
}
