import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { dayOf, mandatesAt, runsOn } from '../organisations/index.ts'
import type { Bottleneck } from './bottleneck.ts'
import { lockBottleneck } from './queries/find.ts'
import { rights, type Affair, type BottleneckAction } from './rights.ts'

/** The bottleneck for a change by the actor, locked. What the actor may not see is not there. */
export async function bottleneckFor(
  ctx: Ctx,
  action: BottleneckAction,
  id: string,
): Promise<Bottleneck & Affair> {
  const bottleneck = await lockBottleneck(ctx, id)
  if (!bottleneck) throw new Refusal('not_found', 'bottlenecks.not_found')
  const thing = { ...bottleneck, speakers: await speakersFor(ctx, bottleneck.owner) }
  allow(rights, { actor: ctx.actor, action, thing })
  return thing
}

/** Those who may speak for the owner today. */
export async function speakersFor(reader: Reader, owner: string | null): Promise<string[]> {
  return owner === null ? [] : ((await speakersOf(reader, [owner])).get(owner) ?? [])
}

/** The same for several organisations, by organisation. */
export async function speakersOf(
  reader: Reader,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const today = dayOf(reader.now)
  const mandates = await mandatesAt(reader, organisations)
  const running = mandates.filter(mandate => runsOn(mandate, today))
  const persons = Map.groupBy(running, ({ organisation }) => organisation)
  return new Map([...persons].map(([id, those]) => [id, [...new Set(those.map(({ person }) => person))]]))
}
