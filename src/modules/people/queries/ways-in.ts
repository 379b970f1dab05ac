import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface WaysIn {
  readonly addresses: number
  readonly passkeys: number
  readonly identities: number
}

/** In how many ways somebody can sign in. */
export async function countWaysIn({ db }: Pick<Reader, 'db'>, person: string): Promise<WaysIn> {
  const count = (table: 'addresses' | 'passkeys' | 'identities') =>
    own(db)
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('person', '=', person)
  return own(db)
    .selectNoFrom([
      count('addresses').$asScalar().$notNull().as('addresses'),
      count('passkeys').$asScalar().$notNull().as('passkeys'),
      count('identities').$asScalar().$notNull().as('identities'),
    ])
    .executeTakeFirstOrThrow()
}

/** Until the transaction ends, nobody else adds or removes a way in of this person. */
export async function lockWaysIn({ db }: Ctx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 4))`.execute(db)
}
