import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Fact } from '../activities/fact.ts'
import type { Actor } from './actor.ts'

/** What a query needs: on whose behalf, on which connection, at what moment. */
export interface Reader {
  readonly actor: Actor
  readonly db: Kysely<DB>
  readonly now: Date
}

export interface Later {
  /** Earliest moment of running; at once when left out. */
  readonly startAfter?: Date
  /** Two waiting jobs of one name with the same key are one job. */
  readonly key?: string
}

/** What a use-case gets. Everything it saves, tells and enqueues is one transaction. */
export interface Ctx extends Reader {
  readonly db: Transaction<DB>
  /** Records an Activity, written just before the transaction commits. */
  tell(name: string, fact: Fact): void
  /** Enqueues a job that exists only if the transaction commits. */
  later(job: string, data: object, options?: Later): void
}
