import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleColumns } from '../../circles/index.ts'
import type { Content, MadePromise } from '../promise.ts'
import { own } from './own-tables.ts'
import { asPromise, isOf, seen, selectPromises, spokenFor } from './select.ts'

/** The promises with these ids that the reader may see, in no order. */
export async function promisesWith(reader: Reader, ids: readonly string[]): Promise<MadePromise[]> {
  if (ids.length === 0) return []
  const rows = await (await seen(reader)).where('p.id', 'in', [...ids]).execute()
  return rows.map(asPromise)
}

export async function promiseAt(reader: Reader, slug: string): Promise<MadePromise | undefined> {
  const row = await (await seen(reader)).where('p.slug', '=', slug).executeTakeFirst()
  return row && asPromise(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockPromise(ctx: Ctx, id: string): Promise<MadePromise | undefined> {
  const row = await (await seen(ctx)).where('p.id', '=', id).forUpdate('p').executeTakeFirst()
  return row && asPromise(row)
}

const mostOwn = 300

/** What the actor promised, proposed or was asked for, alone or for an organisation; due first. */
export async function ownPromises(reader: Reader): Promise<MadePromise[]> {
  const { db, actor } = reader
  if (actor.person === null) return []
  const rows = await selectPromises(db)
    .where(isOf(actor.person, await spokenFor(reader)))
    .orderBy('p.due_day')
    .orderBy('p.id')
    .limit(mostOwn)
    .execute()
  return rows.map(asPromise)
}

/** What was promised to the actor by name, due first. */
export async function promisedTo(reader: Reader): Promise<MadePromise[]> {
  const person = reader.actor.person
  if (person === null) return []
  const rows = await (
    await seen(reader)
  )
    .where('p.agreed_at', 'is not', null)
    .where('p.for_kind', '=', 'person')
    .where('p.for_object', '=', person)
    .orderBy('p.due_day')
    .orderBy('p.id')
    .limit(mostOwn)
    .execute()
  return rows.map(asPromise)
}

/** What came from these things of one kind, was agreed to and is shown to the reader, due first. */
export async function promisesFrom(
  reader: Reader,
  { kind, ids }: { readonly kind: string; readonly ids: readonly string[] },
): Promise<MadePromise[]> {
  if (ids.length === 0) return []
  const rows = await (
    await seen(reader)
  )
    .where('p.origin_kind', '=', kind)
    .where('p.origin', 'in', [...ids])
    .where('p.agreed_at', 'is not', null)
    .where('p.hidden_at', 'is', null)
    .orderBy('p.due_day')
    .orderBy('p.id')
    .execute()
  return rows.map(asPromise)
}

/** How many this person made or proposed since a moment. */
export async function countMadeBy({ db }: Pick<Reader, 'db'>, person: string, since: Date): Promise<number> {
  const row = await own(db)
    .selectFrom('promises')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('made_by', '=', person)
    .where('made_at', '>=', since)
    .executeTakeFirstOrThrow()
  return row.count
}

export type NewPromise = Content &
  Pick<
    MadePromise,
    | ('id' | 'slug' | 'organisation' | 'person' | 'role' | 'receiver' | 'forWords' | 'condition')
    | ('coalition' | 'origin' | 'state' | 'places' | 'areas' | 'circle' | 'example')
  >

export async function insertPromise({ db, now, actor }: Ctx, promise: NewPromise): Promise<void> {
  const { id, slug, what, organisation, person, receiver, amount, unit, condition, coalition, origin } =
    promise
  const { state, circle, example } = promise
  await own(db)
    .insertInto('promises')
    .values({
      ...{ id, slug, what, organisation, person, amount, unit, condition, coalition, state, example },
      ...{ places: [...promise.places], areas: [...promise.areas], ...circleColumns(circle) },
      ...{ for_kind: receiver?.kind ?? null, for_object: receiver?.id ?? null, for_words: promise.forWords },
      ...{
        origin_kind: origin?.kind ?? null,
        origin: origin?.id ?? null,
        due_day: sql`${promise.dueDay}::date`,
      },
      ...{ made_by_role: promise.role, made_by: actor.person, made_at: now, updated_at: now },
      agreed_at: state === 'proposed' ? null : now,
    })
    .execute()
}

export type PromiseChange = Partial<
  Content &
    Pick<
      MadePromise,
      | ('state' | 'reason' | 'evidence' | 'evidenceLink' | 'story' | 'worked' | 'differently')
      | ('toldAt' | 'agreedAt' | 'settledAt' | 'person' | 'role')
    >
>

/** Saves what became of it; the version goes up and it comes first in the lists. */
export async function updatePromise({ db, now }: Ctx, id: string, change: PromiseChange): Promise<void> {
  const { evidenceLink, toldAt, agreedAt, settledAt, dueDay, role, ...plain } = change
  await own(db)
    .updateTable('promises')
    .set(eb => ({
      ...plain,
      ...(evidenceLink !== undefined && { evidence_link: evidenceLink }),
      ...(toldAt !== undefined && { told_at: toldAt }),
      ...(agreedAt !== undefined && { agreed_at: agreedAt }),
      ...(settledAt !== undefined && { settled_at: settledAt }),
      ...(dueDay !== undefined && { due_day: sql`${dueDay}::date` }),
      ...(role !== undefined && { made_by_role: role }),
      version: eb('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('promises')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** What these people are still to do, due first, whoever reads. */
export async function runningOf(
  reader: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<MadePromise[]> {
  const found = await loadOnce(reader, persons, runningByPerson)
  return found.toSorted((one, other) => one.dueDay.localeCompare(other.dueDay))
}

const runningByPerson = {
  async load({ db }: Pick<Reader, 'db'>, persons: readonly string[]): Promise<MadePromise[]> {
    const rows = await running(db)
      .where('p.person', 'in', [...persons])
      .execute()
    return rows.map(asPromise)
  },
  keyOf: ({ person }: MadePromise) => person ?? '',
}

/** What is still to be done and nobody does any more, due first, whoever reads. */
export async function runningOfNobody({ db }: Pick<Reader, 'db'>): Promise<MadePromise[]> {
  const rows = await running(db).where('p.person', 'is', null).execute()
  return rows.map(asPromise)
}

function running(db: Reader['db']) {
  return selectPromises(db).where('p.state', 'in', ['open', 'changed']).orderBy('p.due_day').orderBy('p.id')
}
