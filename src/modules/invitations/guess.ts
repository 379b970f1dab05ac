import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addGuess, countGuesses } from './queries/guesses.ts'

const mostGuesses = 20
const hour = 3_600_000 // ms

/**
 * Tries a code for whoever asks from an address. A code that could exist and does not counts as a guess (`isMiss`), and after
 * twenty in an hour nothing is tried from that address.
 */
export async function guarded<T>(
  house: House,
  { from, isMiss }: { readonly from: string; readonly isMiss: (error: unknown) => boolean },
  attempt: () => Promise<T>,
): Promise<T> {
  const reader = house.reader(system)
  const source = house.sign('guesses-from', networkOf(from))
  if ((await countGuesses(reader, source, new Date(reader.now.getTime() - hour))) >= mostGuesses) {
    throw new Refusal('too_many', 'invitations.too_many_guesses')
  }
  try {
    return await attempt()
  } catch (error) {
    if (isMiss(error)) await house.transact(system, ctx => addGuess(ctx, source))
    throw error
  }
}

/** One home or office has many addresses of IPv6: its network counts. */
function networkOf(address: string): string {
  return address.includes('::ffff:') || !address.includes(':')
    ? address
    : address.split(':').slice(0, 4).join(':')
}
