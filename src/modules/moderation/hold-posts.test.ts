import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { newestQuestions } from '../questions/index.ts'
import { decideCase } from './decide-case.ts'
import { casesIn, casesOfAuthor } from './queries/cases.ts'
import { setSettings } from './set-rules.ts'
import { tendCasesJob } from './tend-cases.ts'
import { ask, openStreet, type Street } from '../../testing/street.ts'

let street: Street
beforeAll(async () => void (street = await openStreet()))
afterAll(() => street.world.close())

const off = {
  words: ['sukkel'],
  wordsDo: 'nothing',
  firstPosts: undefined,
  newDays: 30,
  holdDays: 3,
} as const

function set(change: { wordsDo?: 'nothing' | 'flag' | 'hold'; firstPosts?: 'yes' }) {
  const { world, operator } = street
  return world.as(operator, ctx => setSettings(ctx, { ...off, words: [...off.words], ...change }))
}

const isListed = async (id: string) =>
  (await newestQuestions(street.world.reader(visitor), [zandweerd], { limit: 100 })).some(
    one => one.id === id,
  )

async function openCases() {
  const wish = { part: 'open', places: null, before: undefined, limit: 50 } as const
  return (await casesIn(street.world.reader(), wish)).map(({ title, cause, held }) => ({
    title,
    cause,
    held,
  }))
}

async function factsOf(id: string): Promise<string[]> {
  const rows = street.world.house.db.selectFrom('activities').select('circle').where('object', '=', id)
  return (await rows.where('name', '=', 'questions.asked').execute()).map(({ circle }) => circle)
}

const keep = (id: string, actor: Actor) =>
  street.world.as(actor, ctx =>
    decideCase(ctx, street.world.house, {
      ...{ case: id, action: 'keep', rule: null, words: 'Dit mag gewoon.', seen: 0 },
    }),
  )

test('while both are off, nothing is flagged or held', async () => {
  const question = await ask(street.world, street.asker, { title: 'Welke sukkel weet dit?' })
  expect(await isListed(question.id)).toBe(true)
  expect(await openCases()).toEqual([])
})

test('a word of the list flags a post, which stays on the site', async () => {
  await set({ wordsDo: 'flag' })
  const question = await ask(street.world, street.asker, { title: 'Wie zijn die sukkels?' })
  expect(await isListed(question.id)).toBe(true)
  expect(await openCases()).toEqual([{ title: 'Wie zijn die sukkels?', cause: 'word', held: false }])
})

test('a word of the list holds a post: its author sees that, nobody else hears of it, and a yes lets it through', async () => {
  const { world, asker, connector } = street
  await set({ wordsDo: 'hold' })
  const question = await ask(world, asker, {
    title: 'Hoe vang ik muizen?',
    explanation: 'Mijn buurman is een sukkel.',
  })
  await world.settle()
  expect(await isListed(question.id)).toBe(false)
  expect(await factsOf(question.id)).toEqual(['away'])
  const [mine] = await casesOfAuthor(world.reader(asker), asker.person ?? '')
  expect({ title: mine?.title, held: mine?.held, words: mine?.words }).toEqual({
    ...{ title: 'Hoe vang ik muizen?', held: true, words: ['sukkel'] },
  })
  await keep(mine?.id ?? '', connector)
  await world.settle()
  expect(await isListed(question.id)).toBe(true)
  expect(await factsOf(question.id)).toEqual(['public'])
})

test('the first post of a new account waits for a yes of a connector; the next one does not', async () => {
  const { world, connector } = street
  await set({ firstPosts: 'yes' })
  const newcomer = await world.person('Nina Nieuw')
  const first = await ask(world, newcomer, { title: 'Waar is de bakker?' })
  expect(await isListed(first.id)).toBe(false)
  const [mine] = await casesOfAuthor(world.reader(newcomer), newcomer.person ?? '')
  await keep(mine?.id ?? '', connector)
  expect(await isListed(first.id)).toBe(true)
  expect(await isListed((await ask(world, newcomer, { title: 'Waar is de slager?' })).id)).toBe(true)
})

test('a first post that nobody looks at is shown after the days that were chosen', async () => {
  const { world } = street
  await set({ firstPosts: 'yes' })
  const newcomer = await world.person('Noor Nieuw')
  const { id } = await ask(world, newcomer, { title: 'Waar is de kapper?' })
  const tend = () => tendCasesJob(world.house).run({})
  world.pass({ days: 2 })
  await tend()
  expect(await isListed(id)).toBe(false)
  world.pass({ days: 2 })
  await tend()
  expect(await isListed(id)).toBe(true)
})

test('who watches the place, and who is here longer, is not held', async () => {
  const { world, connector } = street
  await set({ firstPosts: 'yes' })
  expect(await isListed((await ask(world, connector, { title: 'Wie opent de zaal?' })).id)).toBe(true)
  const old = await world.person('Otto Oud')
  world.pass({ days: 31 })
  expect(await isListed((await ask(world, old, { title: 'Wie heeft de sleutel?' })).id)).toBe(true)
})
