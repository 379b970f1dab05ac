import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { runsOn, type Mandate } from '../mandate.ts'
import { own } from './own-tables.ts'

/** All mandates that were ever given at these organisations, newest first. */
export function mandatesAt(reader: Pick<Reader, 'db'>, organisations: readonly string[]): Promise<Mandate[]> {
  return loadOnce(reader, organisations, byOrganisation)
}

const byOrganisation = {
  load: ({ db }: Pick<Reader, 'db'>, organisations: readonly string[]): Promise<Mandate[]> =>
    all(db)
      .where('p.organisation', 'in', [...organisations])
      .execute(),
  keyOf: ({ organisation }: Mandate) => organisation,
}

/** The mandates with which somebody speaks for organisations on a day (`2026-03-03`), newest first. */
export async function mandatesOf(
  reader: Pick<Reader, 'db'>,
  person: string,
  day: string,
): Promise<Mandate[]> {
  const given = await loadOnce(reader, [person], byPerson)
  return given.filter(mandate => runsOn(mandate, day))
}

const byPerson = {
  load: ({ db }: Pick<Reader, 'db'>, persons: readonly string[]): Promise<Mandate[]> =>
    all(db)
      .where('p.person', 'in', [...persons])
      .execute(),
  keyOf: ({ person }: Mandate) => person,
}

export interface Speaking {
  readonly person: string
  readonly organisation: string
  /** `2026-03-03` */
  readonly day: string
}

/** Whether somebody has a mandate of an organisation on a day; about what, says `mandatesOf`. */
export async function maySpeakFor(reader: Pick<Reader, 'db'>, asked: Speaking): Promise<boolean> {
  const mandates = await mandatesOf(reader, asked.person, asked.day)
  return mandates.some(({ organisation }) => organisation === asked.organisation)
}

export async function mandateWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Mandate | undefined> {
  return all(db).where('m.id', '=', id).executeTakeFirst()
}

export type NewMandate = Pick<
  Mandate,
  'position' | 'everything' | 'subjects' | 'upToCents' | 'maySign' | 'from' | 'until' | 'givenBy'
>

export async function addMandate({ db, now }: Ctx, mandate: NewMandate): Promise<void> {
  const { position, everything, subjects, upToCents, maySign, from, until, givenBy } = mandate
  await own(db)
    .insertInto('mandates')
    .values({
      ...{ id: newId(), position, everything, subjects: [...subjects], up_to_cents: upToCents },
      ...{ may_sign: maySign, from_day: from, until_day: until, given_at: now, given_by: givenBy },
    })
    .execute()
}

export async function saveMandateEnd({ db, now, actor }: Ctx, id: string): Promise<void> {
  await own(db)
    .updateTable('mandates')
    .set({ ended_at: now, ended_by: actor.person })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Mandates whose last day was this one, at organisations that are there. */
export async function mandatesThatEnded({ db }: Pick<Reader, 'db'>, day: string): Promise<Mandate[]> {
  return all(db)
    .where(sql<boolean>`least(m.until_day, p.until_day) = ${day}::date`)
    .where('m.ended_at', 'is', null)
    .execute()
}

/** The day on which a moment fell, in the Netherlands. */
const endedOn = sql<string | null>`(m.ended_at at time zone 'Europe/Amsterdam')::date::text`

/** Only of confirmed positions: the others give no rights. */
function all(db: Reader['db']) {
  return own(db)
    .selectFrom('mandates as m')
    .innerJoin('positions as p', 'p.id', 'm.position')
    .innerJoin('organisations as o', 'o.id', 'p.organisation')
    .select([
      ...(['m.id', 'm.position', 'p.person', 'p.organisation', 'p.role', 'm.everything'] as const),
      ...(['m.subjects', 'm.up_to_cents as upToCents', 'm.may_sign as maySign'] as const),
      sql<string>`m.from_day::text`.as('from'),
      sql<string | null>`least(m.until_day, p.until_day)::text`.as('until'),
      sql<string | null>`m.until_day::text`.as('ownUntil'),
      endedOn.as('endedOn'),
      'm.given_by as givenBy',
    ])
    .where('p.confirmed_at', 'is not', null)
    .where('o.removed_at', 'is', null)
    .orderBy('m.given_at', 'desc')
    .orderBy('m.id')
}
