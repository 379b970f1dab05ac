import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { endTable } from '../tables/index.ts'
import { openHeld, type Held } from '../../testing/sitting-world.ts'
import { cardIn, newCards, pathOfToken, tokenOf, type Card, type CardKind } from './card.ts'
import { cardsInForm, fieldFor } from './cards-in-form.ts'
import { forgetOld } from './forget-old.ts'
import { takeApart } from './gather-quotes.ts'
import type { Hand } from './hand.ts'
import { gatherQuotes, handCounts, quotesOf, raiseHand, seatsOf, signpostsOf } from './index.ts'
import { pictureOf, waitingCards } from './queries/cards.ts'
import { keepCards, readCard, type OnCard } from './read-card.ts'

let { world, ria, openTable, sit }: Held = {} as Held
beforeAll(async () => void ({ world, ria, openTable, sit } = await openHeld()))
afterAll(() => world.close())

const words = { body: 'Meer bomen', name: '', step: 'now' } as const

function newCard(table: string, kind: CardKind): Card {
  const [card] = newCards(table, kind, 1)
  if (!card) throw new Error('No card was made.')
  return card
}

function read(card: Card, on: OnCard): Promise<void> {
  return world.as(ria, ctx => readCard(ctx, card, on))
}

function find(card: Card): Promise<Card[]> {
  const found = [{ ...card, picture: Buffer.from('a photo') }]
  return world.as(ria, ctx => keepCards(ctx, card.table, found))
}

test('words from paper stand at once, with the name that is written on the card or without', async () => {
  const table = await openTable()
  await read(newCard(table, 'quote'), words)
  await read(newCard(table, 'quote'), { body: 'Ik water ze', name: 'Bas', step: 'future' })
  const quotes = await quotesOf(world.reader(), table)
  expect(quotes.map(({ body, step, name, state }) => [body, step, name, state])).toEqual([
    ['Meer bomen', 'now', null, 'said'],
    ['Ik water ze', 'future', 'Bas', 'said'],
  ])
})

test('of two who type one card over at once, one counts and the other is told', async () => {
  const table = await openTable()
  const card = newCard(table, 'quote')
  const answers = await Promise.allSettled([read(card, words), read(card, { ...words, body: 'Veel bomen' })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(read(card, words)).rejects.toThrow('signposts.card_read_before')
  expect(await quotesOf(world.reader(), table)).toHaveLength(1)
})

test('votes from five cards count like those of five phones; a card votes once', async () => {
  const table = await openTable()
  const gathered = { quotes: [], to: { title: 'Groen' } }
  const signpost = (await world.as(ria, ctx => gatherQuotes(ctx, table, gathered))) ?? ''
  const cards = newCards(table, 'vote', 5)
  for (const card of cards) await read(card, { votes: new Map([[signpost, 'agree']]), name: '' })
  const [first] = cards as [Card]
  await expect(read(first, { votes: new Map([[signpost, 'pass']]), name: '' })).rejects.toThrow(
    'signposts.card_read_before',
  )
  expect((await handCounts(world.reader(), [signpost])).get(signpost)).toEqual({ agree: 5, pass: 0, more: 0 })
})

/** A table with a signpost on which four cards without a name agree, so that one more brings the counts. */
async function voted() {
  const table = await openTable()
  const gathered = { quotes: [], to: { title: 'Groen' } }
  const signpost = (await world.as(ria, ctx => gatherQuotes(ctx, table, gathered))) ?? ''
  const vote = (name: string, hand: Hand) =>
    read(newCard(table, 'vote'), { votes: new Map([[signpost, hand]]), name })
  for (let card = 0; card < 4; card += 1) await vote('', 'agree')
  const raise = (seat: string, hand: Hand | null) =>
    world.as(visitor, ctx => raiseHand(ctx, { table, seat }, { on: { signpost }, hand }))
  const counts = async () => (await handCounts(world.reader(), [signpost])).get(signpost)
  return { table, vote, raise, counts }
}

test('who raises a hand with a phone and writes the same name on a vote card has one hand, that of the phone', async () => {
  const { table, vote, raise, counts } = await voted()
  await raise(await sit(table, 'Bas'), 'pass')
  await vote('bas', 'agree')
  expect(await counts()).toEqual({ agree: 4, pass: 1, more: 0 })
})

test('a hand that a card raised makes room for that of the phone with the same name, and comes down with it', async () => {
  const { table, vote, raise, counts } = await voted()
  await vote('BAS', 'agree')
  const seat = await sit(table, 'Bas')
  await raise(seat, 'more')
  expect(await counts()).toEqual({ agree: 4, pass: 0, more: 1 })
  await raise(seat, null)
  expect(await counts()).toBeUndefined()
})

test('two cards under one name are one participant with one hand, also when one of them has words', async () => {
  const { table, vote, counts } = await voted()
  await read(newCard(table, 'quote'), { ...words, name: 'Eva' })
  await vote('Eva', 'agree')
  await vote('eva', 'pass')
  expect(await counts()).toEqual({ agree: 5, pass: 0, more: 0 })
  const seats = await seatsOf(world.reader(), table)
  expect(seats.filter(({ kind, name }) => kind === 'paper' && name !== '').map(({ name }) => name)).toEqual([
    'Eva',
  ])
})

test('two phones with one name stay two participants', async () => {
  const { table, raise, counts } = await voted()
  await raise(await sit(table, 'Jan'), 'agree')
  await raise(await sit(table, 'Jan'), 'agree')
  expect(await counts()).toEqual({ agree: 6, pass: 0, more: 0 })
})

test('words on a card are not those of a phone with the same name to change', async () => {
  const table = await openTable()
  const seat = await sit(table, 'Bas')
  await read(newCard(table, 'quote'), { ...words, name: 'Bas' })
  expect((await quotesOf(world.reader(), table)).map(({ speaker }) => speaker === seat)).toEqual([false])
})

test('a card waits with its picture until it is typed over; then the picture is gone, and found again it does not wait', async () => {
  const table = await openTable()
  const card = newCard(table, 'quote')
  expect([await find(card), await find(card)]).toEqual([[], []])
  expect(await waitingCards(world.reader(), table)).toEqual([card])
  await read(card, 'nothing')
  expect([await waitingCards(world.reader(), table), await pictureOf(world.reader(), card)]).toEqual([
    [],
    undefined,
  ])
  expect((await find(card)).map(({ mark }) => mark)).toEqual([card.mark])
  expect(await quotesOf(world.reader(), table)).toEqual([])
})

test('what nobody typed over in three days is forgotten, with its picture; what counts stays', async () => {
  const table = await openTable()
  const [waits, counts] = [newCard(table, 'quote'), newCard(table, 'quote')]
  await find(waits)
  await read(counts, words)
  world.pass({ days: 3 })
  await world.as(ria, forgetOld)
  expect(await waitingCards(world.reader(), table)).toEqual([])
  await expect(read(counts, words)).rejects.toThrow('signposts.card_read_before')
})

test('cards are typed over until three days after the table, and not by a guest', async () => {
  const table = await openTable()
  const bas = await world.person('Bas')
  const as = (card: Card) => world.as(bas, ctx => readCard(ctx, card, words))
  await expect(as(newCard(table, 'quote'))).rejects.toThrow('tables.only_hosts')
  await world.as(ria, ctx => endTable(ctx, table))
  world.pass({ days: 2 })
  await read(newCard(table, 'quote'), words)
  world.pass({ days: 1 })
  await expect(read(newCard(table, 'quote'), words)).rejects.toThrow('signposts.correction_over')
})

test('the code on a card says which card it is, and nobody makes one up', async () => {
  const card = newCard('0193f0f0-1111-7222-8333-444455556666', 'vote')
  const token = tokenOf(world.house, card)
  expect(cardIn(world.house, `https://knooppunt.example${pathOfToken(token)}`)).toEqual(card)
  const other = tokenOf({ sign: () => 'x'.repeat(22) }, card)
  expect([other, `${token}x`, token.replace('s', 'u'), ''].map(text => cardIn(world.house, text))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})

test('of a form with many cards nothing is done with those of another table, and what is left empty waits', async () => {
  const [table, other] = [await openTable(), await openTable()]
  const cards = [...newCards(table, 'quote', 3), newCard(other, 'quote'), newCard(table, 'vote')]
  const [one, wrong, , foreign, vote] = cards as [Card, Card, Card, Card, Card]
  await world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title: 'Groen' } }))
  const signposts = await signpostsOf(world.reader(), [table])
  const typed = {
    card: cards.map(card => tokenOf(world.house, card)),
    ...{ [fieldFor(one, 'body')]: ' Meer bomen ', [fieldFor(one, 'step')]: 'now' },
    [fieldFor(wrong, 'name')]: 'Bas',
    [fieldFor(foreign, 'body')]: 'Van een andere tafel',
    ...{ [fieldFor(vote, 'vote-1')]: 'more', [fieldFor(vote, 'name')]: 'Eva' },
  }
  const found = cardsInForm(world.house, typed, { table, signposts })
  expect(found.map(({ on }) => on)).toEqual([
    words,
    { wrong: 'signposts.words_missing' },
    null,
    { votes: new Map([[signposts[0]?.id, 'more']]), name: 'Eva' },
  ])
})

test('a signpost keeps its number when others are made, moved or taken apart', async () => {
  const table = await openTable()
  for (const title of ['Een', 'Twee']) {
    await world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title } }))
  }
  const [first] = await signpostsOf(world.reader(), [table])
  await world.as(ria, ctx => takeApart(ctx, table, first?.id ?? ''))
  await world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title: 'Drie' } }))
  const there = await signpostsOf(world.reader(), [table])
  expect(there.map(({ number, title }) => [number, title])).toEqual([
    [2, 'Twee'],
    [3, 'Drie'],
  ])
})
