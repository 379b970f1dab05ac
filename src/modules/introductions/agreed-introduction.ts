import type { Reader } from '../../platform/ctx/ctx.ts'
import { sideOf, type Introduction } from './introduction.ts'
import { introductionsWith } from './queries/introductions.ts'

export interface AgreedIntroduction extends Pick<Introduction, 'id' | 'subject' | 'reason' | 'areas'> {
  /** Ids of the two. */
  readonly persons: readonly string[]
}

/** An introduction to which both said yes, for one of the two; for everybody else it is not there. */
export async function agreedIntroduction(
  reader: Reader,
  id: string,
): Promise<AgreedIntroduction | undefined> {
  const [found] = await introductionsWith(reader, [id])
  if (!found || found.agreedAt === null || !sideOf(found, reader.actor.person)) return undefined
  const { subject, reason, areas, sides } = found
  return { id, subject, reason, areas, persons: sides.map(({ person }) => person) }
}
