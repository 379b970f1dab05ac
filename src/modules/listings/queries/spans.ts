import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { listingKinds, type ListingKind } from '../listing.ts'
import { own } from './own-tables.ts'

/** Months that a confirmation counts, per kind. */
export type Spans = Readonly<Record<ListingKind, number>>

const usual = 12

export async function spansOf({ db }: Pick<Reader, 'db'>): Promise<Spans> {
  const rows = await own(db).selectFrom('listing_spans').select(['kind', 'months']).execute()
  const set = new Map(rows.map(({ kind, months }) => [kind, months]))
  return { initiative: set.get('initiative') ?? usual, organisation: set.get('organisation') ?? usual }
}

export async function saveSpans({ db, now, actor }: Ctx, spans: Spans): Promise<void> {
  await own(db)
    .insertInto('listing_spans')
    .values(listingKinds.map(kind => ({ kind, months: spans[kind], set_at: now, set_by: actor.person })))
    .onConflict(conflict =>
      conflict.column('kind').doUpdateSet(eb => ({
        months: eb.ref('excluded.months'),
        set_at: eb.ref('excluded.set_at'),
        set_by: eb.ref('excluded.set_by'),
      })),
    )
    .execute()
}
