import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Table } from '../tables/index.ts'
import { cardIn, mostVotes, tokenOf, type Card } from './card.ts'
import { mostAtOnce } from './cards-in-form.ts'
import { countRead, waitingCards } from './queries/cards.ts'
import { signpostsOf } from './queries/signposts.ts'
import type { Signpost } from './signpost.ts'

/** A card that waits to be typed over. */
export interface ShownCard extends Card {
  readonly token: string
  /** False when it was not found on a photo: its code was scanned, or somebody else just typed it over. */
  readonly hasPicture: boolean
}

export interface ShownCards {
  readonly table: Table
  readonly cards: readonly ShownCard[]
  /** How many wait besides. */
  readonly others: number
  readonly read: number
  /** Those that can be voted for on paper, by number. */
  readonly signposts: readonly Signpost[]
}

/** The cards of a table to type over: first those of the tokens given, which need no photo. Cost: three queries. */
export async function showCards(
  reader: Reader,
  house: Pick<House, 'sign'>,
  { table, tokens }: { readonly table: Table; readonly tokens: readonly string[] },
): Promise<ShownCards> {
  const [waiting, read, signposts] = [
    await waitingCards(reader, table.id),
    await countRead(reader, table.id),
    await signpostsOnPaper(reader, table.id),
  ]
  const marks = new Set(waiting.map(({ mark }) => mark))
  const given = tokens.flatMap(token => cardIn(house, token) ?? []).filter(card => card.table === table.id)
  const first = new Set(given.map(({ mark }) => mark))
  const all = [...given, ...waiting.filter(({ mark }) => !first.has(mark))]
  const cards = all.slice(0, Math.max(mostAtOnce, given.length)).map(card => {
    return { ...card, token: tokenOf(house, card), hasPicture: marks.has(card.mark) }
  })
  return { table, cards, others: all.length - cards.length, read, signposts }
}

/** Cost: one query. */
export async function signpostsOnPaper(reader: Reader, table: string): Promise<Signpost[]> {
  const signposts = (await signpostsOf(reader, [table])).filter(({ number }) => number <= mostVotes)
  return signposts.toSorted((one, other) => one.number - other.number)
}
