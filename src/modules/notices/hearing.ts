import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { whoHearsOfIntroductions } from '../introductions/index.ts'
import { whoHearsOfListings } from '../listings/index.ts'
import { whoHearsOfPositions } from '../organisations/index.ts'
import { whoHears as whoHearsOfQuestions } from '../questions/index.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: NoticeKind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Asked of this person by name: a mail about it was written at that moment. */
  readonly mailed: boolean
}

/** What there is to hear; each has its sentence in the messages. */
export const noticeKinds = [
  ...(['invited', 'answered', 'closed', 'handed_over', 'taken'] as const),
  ...(['position_asked', 'position_confirmed'] as const),
  ...(['introduction_asked', 'introduction_proposed', 'introduction_later', 'introduction_agreed'] as const),
  ...(['introduction_not_now', 'introduction_moment', 'introduction_outcome'] as const),
  'introduction_reported' as const,
  ...(['listing_doubted', 'listing_stopped'] as const),
]

export type NoticeKind = (typeof noticeKinds)[number]

type WhoHears = (reader: Reader, activities: readonly Activity[]) => Promise<readonly Hearing[]>

/** Each module says itself who should hear of its facts. */
const sources: readonly WhoHears[] = [
  whoHearsOfQuestions,
  whoHearsOfPositions,
  whoHearsOfIntroductions,
  whoHearsOfListings,
]

export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const hearings: Hearing[] = []
  for (const source of sources) hearings.push(...(await source(reader, activities)))
  return hearings
}
