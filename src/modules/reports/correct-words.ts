import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { quotesOf, rewordQuote, seatsOf, takeBackQuote, type Quote } from '../signposts/index.ts'

/** Whose words: a person who signed in, a guest behind a mailed link, or a seat by its cookie. */
export interface Speaker {
  readonly person: string | null
  readonly guest: string | null
  readonly seat: string | null
}

/** What this speaker said at the table, with the seat it was said from. */
export async function wordsOfSpeaker(reader: Reader, table: string, speaker: Speaker): Promise<Quote[]> {
  const seats = (await seatsOf(reader, table)).filter(
    ({ id, person, guest }) =>
      id === speaker.seat ||
      (person !== null && person === speaker.person) ||
      (guest !== null && guest === speaker.guest),
  )
  const own = new Set(seats.map(({ id }) => id))
  return (await quotesOf(reader, table)).filter(quote => quote.speaker !== null && own.has(quote.speaker))
}

export interface Correction {
  readonly quote: string
  readonly body: string
  readonly isNamed: boolean
  readonly version: number
  /** Takes the words away altogether. */
  readonly takeBack: boolean
}

/** Words of one's own differently, with or without the name, or not at all; within three days after the table. */
export async function correctWords(
  ctx: Ctx,
  { table, speaker, correction }: { table: string; speaker: Speaker; correction: Correction },
): Promise<void> {
  const { quote: id, body, isNamed, version, takeBack } = correction
  const quote = (await wordsOfSpeaker(ctx, table, speaker)).find(one => one.id === id)
  const at = { table, seat: quote?.speaker ?? null }
  await (takeBack ? takeBackQuote(ctx, at, id) : rewordQuote(ctx, at, { id, body, isNamed, version }))
}
