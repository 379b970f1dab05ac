import type { Reader } from '../../platform/ctx/ctx.ts'
import { partiesOf, type Coalition } from './coalition.ts'
import { askedOf } from './proposal.ts'
import { roundsAsked } from './queries/check-ins.ts'
import { coalitionsOfPerson } from './queries/coalitions.ts'
import { openProposalsOf, voicesOn } from './queries/proposals.ts'

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
  const ids = going.map(({ id }) => id)
  const open = await openProposalsOf(reader, ids)
  const voices = await voicesOn(
    reader,
    open.map(({ id }) => id),
  )
  const rounds = await roundsAsked(reader, ids)
  const mine = going.map(coalition => {
    const own = partiesOf(coalition, person)
    const waits = open.some(proposal =>
      askedOf(coalition, proposal).some(
        party => party.person === person && !voices.get(proposal.id)?.some(voice => voice.party === party.id),
      ),
    )
    const isAsked = own.some(({ since, firmness }) => since !== null && firmness !== 'watching')
    const said: Ask[] = [
      ...(own.some(({ since }) => since === null) ? (['answer'] as const) : []),
      ...(waits ? (['voice'] as const) : []),
      ...(isAsked && rounds.includes(coalition.id) ? (['check_in'] as const) : []),
    ]
    return { coalition, asks: said }
  })
  return mine.toSorted((one, other) => other.asks.length - one.asks.length)
}
