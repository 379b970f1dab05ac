import type { Reader } from '../../platform/ctx/ctx.ts'
import { takersOf, withOpenSuggestions } from './queries/audience.ts'

/** Which of these initiatives still wait for whom: `initiative person` when asked to be a steward, `initiative` for suggestions. */
export async function stillAsked(
  reader: Reader,
  initiatives: readonly string[],
): Promise<ReadonlySet<string>> {
  const takers = await takersOf(reader, initiatives)
  const invited = takers.filter(({ as }) => as === 'invited')
  return new Set([
    ...invited.map(({ initiative, person }) => `${initiative} ${person}`),
    ...(await withOpenSuggestions(reader, initiatives)),
  ])
}
