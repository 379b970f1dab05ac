import type { Reader } from '../../platform/ctx/ctx.ts'
import { partiesOf, type Coalition } from './coalition.ts'
import { coalitionsOfPerson } from './queries/coalitions.ts'
import { checkInsAwaited, voicesAwaited } from './still-asked.ts'

/** What a coalition asks of somebody. */
export const asks = ['answer', 'voice', 'check_in'] as const
export type Ask = (typeof asks)[number]

export interface MyCoalition {
  readonly coalition: Coalition
  readonly asks: readonly Ask[]
}

/** Every coalition of the reader that goes on, those that ask something first. Cost: four queries. */
export async function myCoalitions(reader: Reader): Promise<MyCoalition[]> {
  const { person } = reader.actor
  if (person === null) return []
  const all = await coalitionsOfPerson(reader, person)
  const going = all.filter(({ state }) => state !== 'ended')
  const voices = await voicesAwaited(reader, going)
  const checkIns = await checkInsAwaited(reader, going)
  const mine = going.map(coalition => {
    const key = `${coalition.id} ${person}`
    const isInvited = partiesOf(coalition, person).some(({ since }) => since === null)
    const said: Ask[] = [
      ...(isInvited ? (['answer'] as const) : []),
      ...(voices.has(key) ? (['voice'] as const) : []),
      ...(checkIns.has(key) ? (['check_in'] as const) : []),
    ]
    return { coalition, asks: said }
  })
  return mine.toSorted((one, other) => other.asks.length - one.asks.length)
}
