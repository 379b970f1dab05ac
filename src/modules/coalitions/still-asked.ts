import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { owners, type Coalition } from './coalition.ts'
import { askedOf } from './proposal.ts'
import { openRoundsOf } from './queries/check-ins.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { openProposalsOf, voicesOn } from './queries/proposals.ts'

/** Which of these coalitions still wait for whom, as `coalition person`: for a yes or no to being asked. */
export async function stillInvited(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const going = await goingAmong(reader, ids)
  return keysOf(going, ({ parties }) => parties.filter(({ since }) => since === null))
}

/** The same for a voice on a proposal. */
export async function stillProposed(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return voicesAwaited(reader, await goingAmong(reader, ids))
}

/** The same for how the coalition is doing. */
export async function stillCheckedIn(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return checkInsAwaited(reader, await goingAmong(reader, ids))
}

/** Whose voice on an open proposal these coalitions wait for, as `coalition person`. */
export async function voicesAwaited(
  reader: Reader,
  coalitions: readonly Coalition[],
): Promise<ReadonlySet<string>> {
  const ids = coalitions.map(({ id }) => id)
  const open = (await openProposalsOf(reader, ids)).filter(({ closesAt }) => closesAt > reader.now)
  const voices = await voicesOn(
    reader,
    open.map(({ id }) => id),
  )
  return keysOf(coalitions, coalition =>
    open
      .filter(proposal => proposal.coalition === coalition.id)
      .flatMap(proposal =>
        askedOf(coalition, proposal).filter(
          ({ id }) => !voices.get(proposal.id)?.some(({ party }) => party === id),
        ),
      ),
  )
}

/** The same for who did not answer the open round. */
export async function checkInsAwaited(
  reader: Reader,
  coalitions: readonly Coalition[],
): Promise<ReadonlySet<string>> {
  const ids = coalitions.map(({ id }) => id)
  const rounds = new Map((await openRoundsOf(reader, ids)).map(round => [round.coalition, round.takers]))
  return keysOf(coalitions, coalition => {
    const takers = rounds.get(coalition.id)
    return takers ? owners(coalition).filter(({ person }) => !takers.includes(person ?? '')) : []
  })
}

async function goingAmong(reader: Reader, ids: readonly string[]): Promise<Coalition[]> {
  const found = await coalitionsWith({ ...reader, actor: system }, ids)
  return found.filter(({ state }) => state !== 'ended')
}

function keysOf(
  coalitions: readonly Coalition[],
  awaited: (coalition: Coalition) => readonly Pick<Coalition['parties'][number], 'person'>[],
): ReadonlySet<string> {
  return new Set(
    coalitions.flatMap(one =>
      awaited(one).flatMap(({ person }) => (person === null ? [] : `${one.id} ${person}`)),
    ),
  )
}
