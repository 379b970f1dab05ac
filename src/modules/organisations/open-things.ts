import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf } from './load-organisation.ts'
import { runsOn, type Mandate } from './mandate.ts'
import { isOpen } from './merge.ts'
import { mergesOf } from './queries/merges.ts'
import { unconfirmedAt, type HeldPosition } from './queries/positions.ts'
import { partsShownOf, type TakesPart } from './shown-with-organisations.ts'

/** What somebody who stops would leave behind. */
export interface OpenThings {
  readonly mandates: readonly Mandate[]
  /** Positions that wait for a yes. */
  readonly unconfirmed: number
  /** Proposals to merge. */
  readonly merges: number
  /** What the organisation takes part in and this person answers for. */
  readonly parts: readonly TakesPart[]
}

export async function openThings(house: House, reader: Reader, position: HeldPosition): Promise<OpenThings> {
  const at = position.organisation
  if (!position.isConfirmed) return { mandates: [], unconfirmed: 0, merges: 0, parts: [] }
  const affair = await affairOf(reader, await organisationOf(reader, at))
  const [unconfirmed, merges, parts] = await Promise.all([
    unconfirmedAt(reader, at),
    mergesOf(reader, at),
    partsShownOf(house, reader, [at]),
  ])
  return {
    mandates: affair.mandates.filter(
      mandate => mandate.position === position.id && runsOn(mandate, affair.today),
    ),
    unconfirmed: unconfirmed.length,
    merges: merges.filter(isOpen).length,
    parts: parts.filter(({ stewards }) => stewards.includes(position.person)),
  }
}
