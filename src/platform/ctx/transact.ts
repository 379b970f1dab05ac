import { createHmac } from 'node:crypto'
import type { PgBoss } from 'pg-boss'
import { away } from '../activities/move.ts'
import { touchedBy, writeActivities, type Told } from '../activities/write.ts'
import { enqueue, type Enqueued } from '../jobs/boss.ts'
import type { Database } from '../db/connect.ts'
import { noteChanges } from '../logbook/logbook.ts'
import { thingsOf, type ThingKind, type ThingKindAmong, type Things } from '../thing.ts'
import type { Actor } from './actor.ts'
import type { Ctx, Reader } from './ctx.ts'
import { refuseSuspended } from './suspension.ts'

export type Transact = <T>(
  actor: Actor,
  work: (ctx: Ctx) => Promise<T>,
  /** `evenSuspended`: for what is one's own and posts nothing, such as leaving, objecting or stopping mail. */
  options?: { readonly evenSuspended?: boolean },
) => Promise<T>

/**
 * Hears in the transaction itself what was told, just before it commits. Returns the ids of things that nobody may see yet:
 * what was told about them stays inside.
 */
export type Witness = (
  ctx: Ctx,
  told: readonly Told[],
  house: Pick<House, 'things' | 'sign'>,
) => Promise<readonly string[]>

/** What the house offers to whoever starts work: requests, jobs, listeners, the command line. */
export interface House {
  readonly db: Database
  /** Runs one use-case in one transaction. A Refusal or any other error undoes all of it. */
  readonly transact: Transact
  /** A reader outside a transaction, for queries only. */
  reader(actor: Actor): Reader
  readonly now: () => Date
  /** Every kind of thing there is, by its name. */
  readonly things: Things
  readonly outside: Outside
  /** The same house at another moment: for telling afterwards what happened before. */
  at(moment: Date): House
  /** Signs a text for one purpose, such as the link that stops mail: 22 characters that only this installation can make. */
  sign(purpose: string, text: string): string
}

/** How the house stands in the world outside. */
export interface Outside {
  /** Public address, without a trailing slash. */
  readonly origin: string
  /** Whether it may call programs on this very machine, without encryption: in tests only, never by a setting. */
  readonly reachesLoopback: boolean
}

export interface HouseParts {
  readonly outside: Outside
  readonly db: Database
  readonly boss: PgBoss
  readonly secret: string
  readonly now: () => Date
  readonly things: readonly (ThingKind | ThingKindAmong)[]
  readonly witnesses: readonly Witness[]
  /** Called after each commit with the keys of the pages that changed. */
  readonly changed: (keys: readonly string[]) => void
}

export function openHouse(parts: HouseParts): House {
  const { db, boss, secret, now, changed } = parts
  const things = thingsOf(parts.things)
  const transact: Transact = async (actor, work, { evenSuspended = false } = {}) => {
    const told: Told[] = []
    const enqueued: Enqueued[] = []
    const at = now()
    const result = await db.transaction().execute(async tx => {
      if (!evenSuspended) await refuseSuspended({ db: tx, now: at, actor })
      const ctx: Ctx = {
        actor,
        db: tx,
        now: at,
        tell: (name, fact) => void told.push({ name, fact }),
        later: (job, data, options) =>
          void enqueued.push({ job, data, options: { startAfter: at, ...options } }),
      }
      const done = await work(ctx)
      for (const witness of parts.witnesses) keepInside(told, await witness(ctx, [...told], house))
      for (const one of enqueued) await enqueue(boss, tx, one)
      await noteChanges(tx, told, { actor, now: at })
      await writeActivities(tx, told, { actor: actor.person, helper: actor.helper, now: at })
      return done
    })
    if (told.length > 0) changed(touchedBy(told))
    return result
  }
  const house: House = {
    db,
    transact,
    now,
    things,
    outside: parts.outside,
    at: moment => openHouse({ ...parts, now: () => moment }),
    reader: actor => ({ actor, db: db.overOneConnection(), now: now() }),
    sign: (purpose, text) =>
      createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22),
  }
  return house
}

function keepInside(told: Told[], held: readonly string[]): void {
  for (const [at, { name, fact }] of told.entries()) {
    const isInside = fact.circle === 'named' || fact.circle === 'hidden'
    if (held.includes(fact.object.id) && !isInside) told[at] = { name, fact: { ...fact, circle: away } }
  }
}
