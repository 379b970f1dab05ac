import type { Reader } from '../../platform/ctx/ctx.ts'
import { kinds } from './kinds.ts'
import { listingKinds } from './listing.ts'
import { spansOf } from './queries/spans.ts'

/** How many listings of some places were confirmed within the span. */
export interface ConfirmedShare {
  readonly total: number
  readonly confirmed: number
  /** Months that a confirmation counts; null when that differs per kind. */
  readonly months: number | null
}

/** Cost: three small queries; the counting ones walk an index of what lies in these areas. */
export async function confirmedShareIn(
  reader: Pick<Reader, 'db'>,
  scope: readonly string[],
): Promise<ConfirmedShare> {
  const counting = listingKinds.map(kind => kinds[kind].countConfirmed(reader, scope))
  const [spans, ...counts] = await Promise.all([spansOf(reader), ...counting])
  const sum = (of: 'total' | 'confirmed') => counts.reduce((all, count) => all + count[of], 0)
  const isSame = spans.initiative === spans.organisation
  return { total: sum('total'), confirmed: sum('confirmed'), months: isSame ? spans.initiative : null }
}
