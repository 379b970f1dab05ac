import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { circleOf, inCircle, seenBy, watching } from '../../circles/index.ts'
import { dayOf, mandatesOf } from '../../organisations/index.ts'
import type { MadePromise, ReceiverKind, State } from '../promise.ts'
import { own } from './own-tables.ts'

/** Ids of the organisations that the reader may speak for today. Cost: one query for who signed in. */
export async function spokenFor({ db, actor, now }: Reader): Promise<string[]> {
  if (actor.person === null) return []
  const mandates = await mandatesOf({ db }, actor.person, dayOf(now))
  return [...new Set(mandates.map(({ organisation }) => organisation))]
}

/** Those the reader may see; what was not agreed to is between who proposed it, who is to do it and who watches the place. */
export async function seen(reader: Reader) {
  const { db, actor } = reader
  const query = selectPromises(db)
  if (actor.system) return query
  const concerned = actor.person === null ? sql<boolean>`false` : isOf(actor.person, await spokenFor(reader))
  const agreed = sql<boolean>`(p.agreed_at is not null or ${watching(actor, 'p')} or ${concerned})`
  return query.where(seenBy(actor, 'p', concerned)).where(agreed)
}

/** Whose they are: who does it, alone or for an organisation that this person speaks for, and who proposed it. */
export function isOf(person: string, organisations: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(p.person = ${person}::uuid or p.made_by = ${person}::uuid
    or p.organisation = any(${[...organisations]}::uuid[]))`
}

/** Those that lists show to the reader: agreed to, for everybody or a circle of the reader, and not taken away. */
export function listed({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  return selectPromises(db)
    .where('p.agreed_at', 'is not', null)
    .where('p.hidden_at', 'is', null)
    .where('p.circle', '!=', 'hidden')
    .where(inCircle(actor, 'p'))
}

export function selectPromises(db: Kysely<DB>) {
  return own(db)
    .selectFrom('promises as p')
    .selectAll('p')
    .select(sql<string>`p.due_day::text`.as('day'))
}

export type Row = Awaited<ReturnType<ReturnType<typeof selectPromises>['executeTakeFirstOrThrow']>>

export function asPromise(row: Row): MadePromise {
  const { id, slug, what, organisation, person, unit, condition, coalition, reason, evidence, story } = row
  const { worked, differently, places, areas, example, version } = row
  return {
    ...{ id, slug, what, organisation, person, unit, condition, coalition, reason, evidence, story },
    ...{ worked, differently, places, areas, example, version },
    amount: row.amount === null ? null : Number(row.amount),
    dueDay: row.day,
    role: row.made_by_role,
    receiver:
      row.for_kind !== null && row.for_object !== null
        ? { kind: row.for_kind as ReceiverKind, id: row.for_object }
        : null,
    forWords: row.for_words,
    origin:
      row.origin_kind !== null && row.origin !== null ? { kind: row.origin_kind, id: row.origin } : null,
    state: row.state as State,
    evidenceLink: row.evidence_link,
    toldAt: row.told_at,
    circle: circleOf(row),
    madeAt: row.made_at,
    madeBy: row.made_by,
    agreedAt: row.agreed_at,
    settledAt: row.settled_at,
    updatedAt: row.updated_at,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
