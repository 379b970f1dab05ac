import type { Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { Refusal } from '../refusal/refusal.ts'
import type { Actor } from './actor.ts'
import { suspendedUntil } from './queries.ts'

/** Refuses whatever somebody who is suspended would write, however they came in: session, key or mailed link. */
export async function refuseSuspended(reader: { db: Kysely<DB>; now: Date; actor: Actor }): Promise<void> {
  for (const person of [reader.actor.person, reader.actor.helper ?? null]) {
    if (person !== null && (await suspendedUntil(reader, person)) !== null) {
      throw new Refusal('not_allowed', 'site.suspended')
    }
  }
}
