import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Age } from '../search/index.ts'

/** What kind of body it is. */
export type OrganisationKind =
  'residents' | 'foundation' | 'welfare' | 'care' | 'school' | 'company' | 'fund' | 'municipality' | 'other'

export const organisationKinds = [
  'residents',
  'foundation',
  'welfare',
  'care',
  'school',
  'company',
  'fund',
  'municipality',
  'other',
] as const satisfies readonly OrganisationKind[]

export interface Organisation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly summary: string
  readonly url: string | null
  /** Codes of the places it works in. */
  readonly places: readonly string[]
  /** The same with everything around them. */
  readonly areas: readonly string[]
  /** Made up, for the example district. */
  readonly example: boolean
  readonly version: number
  /** When somebody last said that this is still right. */
  readonly confirmedAt: Date | null
  readonly confirmedBy: string | null
  readonly createdAt: Date
  /** For how long nobody confirmed it; kept by `saveAges`. */
  readonly age: Age
  /** When somebody who speaks for it said that it stopped. */
  readonly stoppedAt: Date | null
  readonly circle: Circle
  /** When a moderator took it off the pages, and why. */
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

/** Since when nobody confirmed it; null while that is no longer than a confirmation counts. */
export function unconfirmedSince(
  organisation: Pick<Organisation, 'age' | 'stoppedAt' | 'confirmedAt' | 'createdAt'>,
): Date | null {
  if (organisation.age === 0 || organisation.stoppedAt !== null) return null
  return organisation.confirmedAt ?? organisation.createdAt
}

/** How it may be known outside: a fact about what not everybody sees, or what was taken away, stays inside. */
export function factOf(
  thing: Pick<Organisation, 'id' | 'areas' | 'circle'> & Partial<Pick<Organisation, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'organisation', id }, areas, circle: hiddenAt === null ? circle : away }
}

/** URL of an organisation. */
export function pathOf({ slug }: Pick<Organisation, 'slug'>): string {
  return `/organisaties/${slug}`
}
