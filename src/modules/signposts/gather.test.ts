import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, visitor } from '../../platform/ctx/actor.ts'
import { newId } from '../../platform/db/ids.ts'
import { boardOf } from './show-board.ts'
import { gatherQuotes, moveSignpost, takeApart } from './gather-quotes.ts'
import {
  promisesOfSitting,
  quotesOf,
  seatsOf,
  signpostsIn,
  signpostsOf,
  signpostsWith,
  sittingBy,
} from './index.ts'
import { goToStep } from './lead-sitting.ts'
import { offerPromise } from './offer-promise.ts'
import { acceptOffer, promiseHere } from './promise-here.ts'
import { openOffers } from './queries/offers.ts'
import { standAt } from './stand.ts'
import { openHeld, type Held } from '../../testing/sitting-world.ts'

let { openTable, ria, say, sit, world }: Held = {} as Held
beforeAll(async () => {
  ;({ openTable, ria, say, sit, world } = await openHeld())
})
afterAll(() => world.close())

test('quotes are gathered under a signpost and stay linked; taken apart they are loose again', async () => {
  const table = await openTable()
  const seat = await sit(table)
  const quotes = [await say({ table, seat }, 'Bomen'), await say({ table, seat }, 'Gras')]
  const gather = (title: string, those: readonly string[]) =>
    world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: those, to: { title } }))
  const id = (await gather('Groen doen we samen', quotes)) ?? ''
  await gather('Water', [])
  await world.as(ria, ctx => moveSignpost(ctx, table, { id, direction: 'down' }))
  const stand = await standAt(world.reader(), { table, seat: null })
  const { signposts: there } = await boardOf(world.reader(), stand)
  expect(there.map(one => [one.signpost.title, one.quotes.map(({ body }) => body)])).toEqual([
    ['Water', []],
    ['Groen doen we samen', ['Bomen', 'Gras']],
  ])
  await world.as(ria, ctx => takeApart(ctx, table, id))
  expect((await quotesOf(world.reader(), table)).map(({ signpost }) => signpost)).toEqual([null, null])
  expect((await signpostsOf(world.reader(), [table])).map(({ title }) => title)).toEqual(['Water'])
})

test('who has no account accepts a promise on the spot by giving a name; what is sent twice is promised once', async () => {
  const table = await openTable({ circle: 'members' })
  const seat = await sit(table, 'Bas')
  const signpost =
    (await world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title: 'Groen' } }))) ?? ''
  const offer = { signpost, seat, what: 'Vijf bomen planten', dueDay: '2026-04-01' }
  const id = await world.as(ria, ctx => offerPromise(ctx, table, offer))
  const promiser = { actor: visitor, lang: 'nl' } as const
  await acceptOffer(world.house, { table, seat }, { ...promiser, id, name: 'Bas de Boer' })
  await acceptOffer(world.house, { table, seat }, { ...promiser, id, name: 'Bas de Boer' })
  const own = { id: newId(), signpost, what: 'Water geven', dueDay: '2026-05-01' }
  await promiseHere(world.house, { table, seat }, { ...promiser, ...own, name: '' })
  await promiseHere(world.house, { table, seat }, { ...promiser, ...own, name: '' })
  const made = await promisesOfSitting(world.reader(ria), table)
  expect(made.map(({ what, state, origin, circle }) => [what, state, origin, circle])).toEqual([
    ['Vijf bomen planten', 'open', { kind: 'signpost', id: signpost }, 'members'],
    ['Water geven', 'open', { kind: 'signpost', id: signpost }, 'members'],
  ])
  expect(await openOffers(world.reader(), { table })).toEqual([])
  expect((await seatsOf(world.reader(), table)).map(({ name }) => name)).toEqual(['Ria', 'Bas de Boer'])
})

test('who signed in promises in person, from a seat without a name too', async () => {
  const table = await openTable()
  const fatma = await world.person('Fatma')
  const seat = await sit(table)
  const signpost =
    (await world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title: 'Groen' } }))) ?? ''
  const own = { id: newId(), signpost, what: 'Water geven', dueDay: '2026-05-01' }
  await promiseHere(world.house, { table, seat }, { actor: fatma, lang: 'nl', ...own, name: '' })
  expect((await promisesOfSitting(world.reader(), table)).map(({ person }) => person)).toEqual([fatma.person])
})

test('of two who go on at once one does', async () => {
  const table = await openTable()
  const step = { from: 0, to: 1 }
  await Promise.all([1, 2].map(() => world.as(ria, ctx => goToStep(ctx, table, step))))
  expect((await sittingBy(world.reader(), { table }))?.step).toBe(1)
})

test('the round of promises shows what was promised at the table before, with what became of it', async () => {
  const previous = await openTable()
  const seat = await sit(previous, 'Bas')
  const gathered = { quotes: [], to: { title: 'Groen' } }
  const signpost = (await world.as(ria, ctx => gatherQuotes(ctx, previous, gathered))) ?? ''
  const own = { id: newId(), signpost, what: 'Water geven', dueDay: '2026-05-01' }
  await promiseHere(
    world.house,
    { table: previous, seat },
    { actor: visitor, lang: 'nl', ...own, name: 'Bas' },
  )
  const table = await openTable({ kind: 'pit_stop', previous })
  const { last } = await boardOf(world.reader(), await standAt(world.reader(), { table, seat: null }))
  expect(last.map(({ who, promise }) => [who, promise.what, promise.state])).toEqual([
    ['Bas', 'Water geven', 'open'],
  ])
})

test('signposts leave the pages with a table that a moderator takes off them, and come back with it', async () => {
  const table = await openTable()
  const gather = (title: string) =>
    world.as(ria, ctx => gatherQuotes(ctx, table, { quotes: [], to: { title } }))
  const ids = [(await gather('Groen')) ?? '', (await gather('Water')) ?? '']
  const hide = (kind: string, id: string, reason: string | null) =>
    world.as(system, async ctx => {
      const { hide: away, restore } = world.house.things.get(kind) ?? {}
      if (!away || !restore) throw new Error(`Nothing hides a ${kind}.`)
      await (reason === null ? restore(ctx, id) : away(ctx, id, reason))
    })
  const titles = async () => {
    const [listed, found] = [
      await signpostsIn(world.reader(), { limit: 100 }),
      await signpostsWith(world.reader(), ids),
    ]
    return [listed.filter(({ table: at }) => at === table), found].map(some => some.map(({ title }) => title))
  }
  await hide('signpost', ids[1] ?? '', 'Scheldwoord')
  await hide('table', table, 'Gaat over een persoon')
  expect(await titles()).toEqual([[], []])
  await gather('Nog een')
  expect(await titles()).toEqual([[], []])
  expect((await signpostsOf(world.reader(), [table])).map(({ title }) => title)).toEqual(['Groen', 'Nog een'])
  await hide('table', table, null)
  expect(await titles()).toEqual([['Nog een', 'Groen'], ['Groen']])
})
