import type { Reader } from '../../platform/ctx/ctx.ts'
import { isAsked } from './introduction.ts'
import { introductionsWith } from './queries/introductions.ts'

/** Which of these introductions still wait for whom, as `introduction person`: for a yes or no, or for what came of it. */
export async function stillAsked(
  reader: Reader,
  introductions: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await introductionsWith(reader, introductions)
  return new Set(
    found.flatMap(one =>
      one.sides
        .filter(
          side =>
            isAsked(one, side.person, reader.now) || (one.outcomeAskedAt !== null && side.outcome === null),
        )
        .map(({ person }) => `${one.id} ${person}`),
    ),
  )
}
