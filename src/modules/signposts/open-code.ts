import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashToken } from '../people/index.ts'
import { addGuess, countGuesses } from './queries/guesses.ts'
import { seatBehind } from './queries/seats.ts'
import { sittingBy } from './queries/sittings.ts'
import { readCode, type Seat, type Sitting } from './sitting.ts'

export interface Opened {
  readonly sitting: Sitting
  /** Where whoever asks sits already. */
  readonly seat: Seat | null
}

/** A room full of people mistypes more often than one person does. */
const mostGuesses = 60
const hour = 3_600_000 // ms

/**
 * What is behind a code as typed or in a link; `from` is the address of who asks, `token` the cookie of a seat. A wrong code
 * counts as a guess, and after sixty in an hour nothing opens from that address, except for who has a seat.
 */
export async function openCode(
  house: House,
  asked: { readonly code: string; readonly from: string; readonly token: string },
): Promise<Opened> {
  const reader = house.reader(system)
  const code = readCode(asked.code)
  const sitting = code === undefined ? undefined : await sittingBy(reader, { code })
  const seat =
    sitting && asked.token !== ''
      ? await seatBehind(reader, { table: sitting.table, tokenHash: hashToken(asked.token) })
      : undefined
  if (sitting && seat) return { sitting, seat }
  const source = house.sign('guesses-from', asked.from)
  if ((await countGuesses(reader, source, new Date(reader.now.getTime() - hour))) >= mostGuesses) {
    throw new Refusal('too_many', 'signposts.too_many_guesses')
  }
  if (sitting) return { sitting, seat: null }
  if (code !== undefined) await house.transact(system, ctx => addGuess(ctx, source))
  throw new Refusal('not_found', 'signposts.code_unknown', { field: 'code' })
}
