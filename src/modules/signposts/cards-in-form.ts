import type { House } from '../../platform/ctx/transact.ts'
import { readForm, type Form } from '../../platform/http/form.ts'
import { cardIn, type Card } from './card.ts'
import { QuoteCardForm, VoteForm, VoterForm } from './forms.ts'
import type { OnCard } from './read-card.ts'
import type { Signpost } from './signpost.ts'

/** So many cards are typed over on one page. */
export const mostAtOnce = 24

/** What is typed of one card. */
export interface TypedCard {
  readonly card: Card
  /** Null when nothing was typed; when it is not right, a key of the messages. */
  readonly on: OnCard | { readonly wrong: string } | null
}

export type CardPart = 'body' | 'name' | 'step' | 'empty' | `vote-${number}`

/** The field of the form for one part of a card. */
export function fieldFor({ mark }: Pick<Card, 'mark'>, part: CardPart): string {
  return `${mark}-${part}`
}

/** Reads the form with all cards in it; those of another table, or that nobody printed, are left out. */
export function cardsInForm(
  house: Pick<House, 'sign'>,
  typed: Form['typed'],
  { table, signposts }: { readonly table: string; readonly signposts: readonly Signpost[] },
): TypedCard[] {
  const tokens = [typed['card'] ?? []].flat().slice(0, mostAtOnce)
  const cards = tokens.map(token => cardIn(house, token)).filter(card => card?.table === table)
  return cards.flatMap(card => (card ? { card, on: onCard(card, typed, signposts) } : []))
}

function onCard(card: Card, typed: Form['typed'], signposts: readonly Signpost[]): TypedCard['on'] {
  const value = (part: CardPart) => typed[fieldFor(card, part)]
  if (value('empty') !== undefined) return 'nothing'
  if (card.kind === 'quote') return quoteOn({ body: value('body'), name: value('name'), step: value('step') })
  const votes = signposts.flatMap(({ id, number }) => {
    const vote = VoteForm.safeParse(value(`vote-${number}`))
    return vote.success ? [[id, vote.data] as const] : []
  })
  if (votes.length === 0) return null
  const name = VoterForm.safeParse(value('name') ?? '')
  return name.success ? { votes: new Map(votes), name: name.data } : { wrong: 'signposts.name_long' }
}

function quoteOn(typed: Record<'body' | 'name' | 'step', unknown>): TypedCard['on'] {
  if ([typed.body, typed.name].every(text => typeof text !== 'string' || text.trim() === '')) return null
  const read = readForm(QuoteCardForm, typed)
  return read.ok ? read.value : { wrong: Object.values(read.form.errors)[0] ?? '' }
}
