import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { bottlenecksWith } from './queries/find.ts'
import { shownBottleneck, type ShownBottleneck } from './show-bottleneck.ts'

/** Everything the page of this bottleneck shows to this reader. */
export async function shownWith(reader: Reader, id: string): Promise<ShownBottleneck> {
  const [found] = await bottlenecksWith(reader, [id])
  const shown = found && (await shownBottleneck(reader, found.slug))
  if (!shown) throw new Refusal('not_found', 'bottlenecks.not_found')
  return shown
}
