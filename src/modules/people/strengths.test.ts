import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { readForm } from '../../platform/http/form.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { findDocuments } from '../search/index.ts'
import { choosePlace, editProfile } from './edit-profile.ts'
import { people } from './index.ts'
import { ProfileForm } from './profile-form.ts'
import { peopleIn, peopleWith } from './queries/people.ts'
import { sharedDrives } from './shared-drives.ts'
import { drives, strengthCodes, type Drive, type Strength } from './strengths.ts'

let world: World
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())

interface Chosen {
  readonly strengthCodes?: Strength[]
  readonly drives?: Drive[]
  readonly askMe?: string
  readonly strengths?: string[]
}

async function personWho(name: string, chosen: Chosen): Promise<Actor> {
  const actor = await world.person(name)
  const nothing = { strengthCodes: [], drives: [], askMe: '', strengths: [], languages: [], about: '' }
  const open = { version: 1, name, askable: true, circle: 'members', lang: 'nl' } as const
  await world.as(actor, ctx => editProfile(ctx, { ...nothing, ...open, ...chosen }))
  await world.as(actor, ctx => choosePlace(ctx, { place: zandweerd }))
  await world.settle()
  return actor
}

const profileOf = async (actor: Actor) => (await peopleWith(world.reader(), [actor.person!]))[0]!
const sent = { version: '1', name: 'Aad', circle: 'public', lang: 'nl' }
const errorsOf = (form: Record<string, string | string[]>) => {
  const read = readForm(ProfileForm, { ...sent, ...form })
  return read.ok ? {} : read.form.errors
}

test('there are two dozen strengths and a dozen drives, each code once', () => {
  expect([new Set(strengthCodes).size, new Set(drives).size]).toEqual([24, 12])
})

test('a form takes codes of the list only, one or more of them', () => {
  const one = readForm(ProfileForm, { ...sent, strengthCodes: 'cooking', drives: ['meeting', 'gold'] })
  expect(one).toMatchObject({ ok: true, value: { strengthCodes: ['cooking'], drives: ['meeting'] } })
})

test('own strengths are ten at most, and short; nothing typed is cut off without a word', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `kracht ${at}`).join(', ')
  expect([errorsOf({ strengths: many(10) }), errorsOf({ strengths: many(11) })]).toEqual([
    {},
    { strengths: 'people.strengths_many' },
  ])
  expect([errorsOf({ strengths: 'a'.repeat(60) }), errorsOf({ strengths: 'a'.repeat(61) })]).toEqual([
    {},
    { strengths: 'people.strength_long' },
  ])
})

test('what one may be asked for has five lines at most; empty lines do not count', () => {
  const read = readForm(ProfileForm, { ...sent, askMe: ' band  plakken\r\n\r\nboren \n' })
  expect(read).toMatchObject({ ok: true, value: { askMe: 'band plakken\nboren' } })
  expect(errorsOf({ askMe: 'a\nb\nc\nd\ne\nf' })).toEqual({ askMe: 'people.ask_me_long' })
  expect(errorsOf({ askMe: 'a'.repeat(301) })).toEqual({ askMe: 'people.ask_me_long' })
})

test('who chose a strength is found by its name in both languages and by what else it is called', async () => {
  const wim = await personWho('Wim', { strengthCodes: ['bookkeeping'], askMe: 'jaarstukken nakijken' })
  const found = async (text: string) =>
    (await findDocuments(world.reader(wim), { text, limit: 5 })).hits.map(({ title }) => title)
  expect(
    await Promise.all(['boekhouding', 'keeping the books', 'penningmeesters', 'jaarstuk'].map(found)),
  ).toEqual([['Wim'], ['Wim'], ['Wim'], ['Wim']])
})

test('a drive is not searched in: nobody is asked for help because of it', async () => {
  const ella = await personWho('Ella', { drives: ['culture'] })
  const { hits } = await findDocuments(world.reader(ella), { text: 'kunst en cultuur', limit: 5 })
  expect(hits).toEqual([])
})

test('the list of a place is filtered by one strength or one drive', async () => {
  const lea = await personWho('Lea', { strengthCodes: ['music', 'cooking'], drives: ['pioneering'] })
  await personWho('Max', { strengthCodes: ['music'] })
  const named = async (wish: { strength?: Strength; drive?: Drive }) =>
    (await peopleIn(world.reader(lea), { areas: [zandweerd], limit: 9, ...wish })).map(({ name }) => name)
  expect(await named({ strength: 'music' })).toEqual(['Lea', 'Max'])
  expect(await named({ strength: 'cooking' })).toEqual(['Lea'])
  expect(await named({ drive: 'pioneering' })).toEqual(['Lea'])
})

test('two people are told what both want, and nobody is told so about themselves', async () => {
  const noa = await personWho('Noa', { drives: ['green', 'meeting'] })
  const pim = await personWho('Pim', { drives: ['learning', 'meeting'] })
  const shared = async (actor: Actor, other: Actor) =>
    sharedDrives(world.reader(actor), await profileOf(other))
  expect(await shared(noa, pim)).toEqual(['meeting'])
  expect(await shared(noa, noa)).toEqual([])
})
