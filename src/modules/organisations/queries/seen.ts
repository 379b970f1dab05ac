import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { seenBy } from '../../circles/index.ts'
import { dayOf } from '../position.ts'

/** Keeps the organisations under this name that the reader may see: those who hold a position there answer for it. */
export function seen(
  { actor, now }: Pick<Reader, 'actor' | 'now'>,
  table = 'organisations',
): RawBuilder<boolean> {
  const holds = sql<boolean>`exists (select 1 from positions as held
    where held.organisation = ${sql.ref(`${table}.id`)} and held.person = ${actor.person}::uuid
      and held.confirmed_at is not null and (held.until_day is null or held.until_day >= ${dayOf(now)}::date))`
  return seenBy(actor, table, holds)
}
