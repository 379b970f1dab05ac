import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { undoneReason } from '../removal.ts'
import { own } from './seen.ts'

/** What tells an initiative apart from the rows of a list. */
export interface Known {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly places: readonly string[]
  /** Its key in the list it was imported from. */
  readonly key: string | null
  readonly removed: boolean
}

/** Everything in these areas that a list may hold again, also what was removed on purpose. */
export async function knownIn({ db }: Pick<Reader, 'db'>, areas: readonly string[]): Promise<Known[]> {
  return own(db)
    .selectFrom('initiatives')
    .select(['id', 'slug', 'title', 'places', 'external_key as key'])
    .select(sql<boolean>`removed_at is not null`.as('removed'))
    .where(sql<boolean>`areas && ${[...areas]}::text[]`)
    .where(eb => eb.or([eb('removed_at', 'is', null), eb('removed_reason', '!=', undoneReason)]))
    .orderBy('id')
    .execute()
}

/** Ids of the initiatives of an import that stand as they were added, after `after`, in order. */
export async function idsOfImport(
  { db }: Pick<Reader, 'db'>,
  { importId, after, limit }: { importId: string; after: string | null; limit: number },
): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('initiatives')
    .select('id')
    .where('import', '=', importId)
    .$if(after !== null, query => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Those of an import that nobody changed, confirmed, took up or removed since. */
export async function untouchedOf(
  db: Kysely<DB>,
  importId: string,
): Promise<{ id: string; areas: string[] }[]> {
  return own(db)
    .selectFrom('initiatives as i')
    .select(['i.id', 'i.areas'])
    .where('i.import', '=', importId)
    .where('i.removed_at', 'is', null)
    .where('i.version', '=', 1)
    .where('i.confirmed_at', 'is', null)
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('initiative_stewards as s').select('s.person').whereRef('s.initiative', '=', 'i.id'),
        ),
      ),
    )
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('initiative_suggestions as g').select('g.id').whereRef('g.initiative', '=', 'i.id'),
        ),
      ),
    )
    .forUpdate('i')
    .execute()
}
