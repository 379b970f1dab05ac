import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { DB } from '../../../db/types.ts'
import { touchedBy, writeActivities, type Told } from '../activities/write.ts'
import { enqueue, type Enqueued } from '../jobs/boss.ts'
import type { Actor } from './actor.ts'
import type { Ctx, Reader } from './ctx.ts'

export type Transact = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => Promise<T>

/** What the house offers to whoever starts work: requests, jobs, listeners, the command line. */
export interface House {
  readonly db: Kysely<DB>
  /** Runs one use-case in one transaction. A Refusal or any other error undoes all of it. */
  readonly transact: Transact
  /** A reader outside a transaction, for queries only. */
  reader(actor: Actor): Reader
  readonly now: () => Date
  /** The same house at another moment: for telling afterwards what happened before. */
  at(moment: Date): House
  /** Signs a text for one purpose, such as the link that stops mail: 22 characters that only this installation can make. */
  sign(purpose: string, text: string): string
}

export interface HouseParts {
  readonly db: Kysely<DB>
  readonly boss: PgBoss
  readonly secret: string
  readonly now: () => Date
  /** Called after each commit with the keys of the pages that changed. */
  readonly changed: (keys: readonly string[]) => void
}

export function openHouse({ db, boss, secret, now, changed }: HouseParts): House {
  const transact: Transact = async (actor, work) => {
    const told: Told[] = []
    const enqueued: Enqueued[] = []
    const at = now()
    const result = await db.transaction().execute(async tx => {
      const done = await work({
        actor,
        db: tx,
        now: at,
        tell: (name, fact) => void told.push({ name, fact }),
        later: (job, data, options) =>
          void enqueued.push({ job, data, options: { startAfter: at, ...options } }),
      })
      for (const one of enqueued) await enqueue(boss, tx, one)
      await writeActivities(tx, told, { actor: actor.person, now: at })
      return done
    })
    if (told.length > 0) changed(touchedBy(told))
    return result
  }
  return {
    db,
    transact,
    now,
    at: moment => openHouse({ db, boss, secret, changed, now: () => moment }),
    reader: actor => ({ actor, db, now: now() }),
    sign: (purpose, text) =>
      createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22),
  }
}
