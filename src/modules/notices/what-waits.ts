import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Notice } from './notice.ts'
import { asksOf, type StillAsked } from './still-asked.ts'

/** Whether what was asked still waits for an answer. */
export async function whatWaits(
  reader: Reader,
  notices: readonly Notice[],
): Promise<(notice: Notice) => boolean> {
  const waiting = new Map<StillAsked, ReadonlySet<string>>()
  const asked = notices.filter(({ kind, thing }) => asksOf[kind] && thing)
  for (const [still, those] of Map.groupBy(asked, ({ kind }) => asksOf[kind]?.still)) {
    if (still)
      waiting.set(still, await still(reader, [...new Set(those.map(({ thing }) => thing?.id ?? ''))]))
  }
  return ({ kind, thing, person }) => {
    const ask = asksOf[kind]
    if (!ask || !thing) return true
    return waiting.get(ask.still)?.has(ask.byName ? `${thing.id} ${person}` : thing.id) ?? false
  }
}
