import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './seen.ts'

/** Somebody who takes part in an initiative: answers for it, was asked to, or suggested a change. */
export interface Taker {
  readonly initiative: string
  readonly person: string
  readonly as: 'steward' | 'invited' | 'suggester'
}

/** Who takes part in these. Cost: two queries. */
export async function takersOf({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Taker[]> {
  if (ids.length === 0) return []
  const stewards = await own(db)
    .selectFrom('initiative_stewards')
    .select(['initiative', 'person', 'since'])
    .where('initiative', 'in', [...ids])
    .execute()
  const suggesters = await own(db)
    .selectFrom('initiative_suggestions')
    .select(['initiative', 'by_person as person'])
    .distinct()
    .where('initiative', 'in', [...ids])
    .where('by_person', 'is not', null)
    .$narrowType<{ person: string }>()
    .execute()
  return [
    ...stewards.map(({ since, ...one }) => ({
      ...one,
      as: since ? ('steward' as const) : ('invited' as const),
    })),
    ...suggesters.map(one => ({ ...one, as: 'suggester' as const })),
  ]
}

/** Where these are to be found, also when they were removed. */
export async function whereaboutsOf(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<{ id: string; slug: string; title: string; areas: readonly string[] }[]> {
  if (ids.length === 0) return []
  return own(db)
    .selectFrom('initiatives')
    .select(['id', 'slug', 'title', 'areas'])
    .where('id', 'in', [...ids])
    .execute()
}

/** Which of these have suggestions that nobody decided about. */
export async function withOpenSuggestions(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await own(db)
    .selectFrom('initiative_suggestions')
    .select('initiative')
    .distinct()
    .where('initiative', 'in', [...ids])
    .where('decided_at', 'is', null)
    .execute()
  return rows.map(({ initiative }) => initiative)
}
