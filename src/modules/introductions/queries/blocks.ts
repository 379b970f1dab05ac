import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface Block {
  readonly person: string
  readonly blocked: string
}

/** Who of these people blocked whom of them. Never for the eyes of the blocked. */
export async function blocksAmong({ db }: Pick<Reader, 'db'>, persons: readonly string[]): Promise<Block[]> {
  return own(db)
    .selectFrom('introduction_blocks')
    .select(['person', 'blocked'])
    .where('person', 'in', [...persons])
    .where('blocked', 'in', [...persons])
    .execute()
}

/** Whom somebody blocked, newest first. */
export async function blockedBy({ db }: Pick<Reader, 'db'>, person: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('introduction_blocks')
    .select('blocked')
    .where('person', '=', person)
    .orderBy('blocked_at', 'desc')
    .orderBy('blocked')
    .execute()
  return rows.map(({ blocked }) => blocked)
}

export async function addBlock({ db, now }: Ctx, block: Block): Promise<void> {
  await own(db)
    .insertInto('introduction_blocks')
    .values({ ...block, blocked_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function dropBlock({ db }: Ctx, { person, blocked }: Block): Promise<void> {
  await own(db)
    .deleteFrom('introduction_blocks')
    .where('person', '=', person)
    .where('blocked', '=', blocked)
    .execute()
}
