import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { createInitiative } from '../initiatives/index.ts'
import { askQuestion, audienceOf } from '../questions/index.ts'
import { deedPath, wordOf, type Deed } from './deed.ts'
import { choicesOf } from './queries/choices.ts'

let site: Site
let wil: Actor
let question: string
let initiative: string
beforeAll(async () => {
  site = await openSite()
  wil = await site.person('Wil')
  const near = { places: [deventer], areas: [deventer] }
  await site.house.db.updateTable('people').set(near).where('id', '=', wil.person).execute()
  const sara = await site.person('Sara')
  const wish = {
    title: 'Wie snoeit de heg?',
    explanation: '',
    motivation: '',
    places: [deventer],
    circle: 'public',
  } as const
  question = (await site.as(sara, ctx => askQuestion(ctx, wish))).id
  const garden = { title: 'De buurttuin', places: [deventer], phase: 'idea', circle: 'public' } as const
  initiative = (await site.as(sara, ctx => createInitiative(ctx, garden))).id
})
afterAll(() => site.close())

const path = (deed: Deed, kind: string, thing: string) =>
  deedPath(site.house, site.house.now(), { deed, kind, thing, person: wil.person! })
const look = (to: string) => fetch(site.origin + to)
const press = (to: string, body = '') =>
  fetch(site.origin + to, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site.origin },
    body,
  })
const choices = async () =>
  (await choicesOf(site.reader(), [wil.person!])).map(
    ({ choice, kind, title }) => `${choice} ${kind} ${title}`,
  )
const answerers = async () =>
  (await audienceOf(site.reader(), [question]))
    .filter(({ as }) => as === 'answerer')
    .map(({ person }) => person)

test('looking at a link of a letter changes nothing, its one button acts without signing in', async () => {
  const to = path('follow', 'initiative', initiative)
  const seen = await look(to)
  const text = await seen.text()
  const before = await choices()
  const pressed = await press(to)
  expect([seen.status, text.match(/<button/g)?.length, before]).toEqual([
    200,
    text.match(/<button/g)?.length,
    [],
  ])
  expect(seen.headers.get('cache-control')).toBe('private, no-store')
  expect([pressed.status, await choices()]).toEqual([303, ['follow initiative De buurttuin']])
})

test('"I can help" answers once, in the words that were typed, however often it is pressed', async () => {
  const to = path('help', 'question', question)
  for (let times = 0; times < 2; times += 1) await press(to, 'words=Ik+kom+zaterdag.')
  const row = site.house.db.selectFrom('answers').select('body').where('person', '=', wil.person)
  expect([await answerers(), await row.execute()]).toEqual([[wil.person], [{ body: 'Ik kom zaterdag.' }]])
})

test('who does not want to hear of a thing or a place is not told of it any more', async () => {
  await press(path('unfollow', 'initiative', initiative))
  await press(path('unfollow', 'place', deventer))
  expect((await choices()).sort()).toEqual(['mute initiative De buurttuin', 'mute place Deventer'])
})

test('a neighbour confirms with one button, by name', async () => {
  await press(path('still_right', 'initiative', initiative))
  const row = site.house.db.selectFrom('initiatives').select('confirmed_by').where('id', '=', initiative)
  expect(await row.executeTakeFirst()).toEqual({ confirmed_by: wil.person })
})

test('a link for another person, thing or deed is not found, and one that ended is gone', async () => {
  const good = path('follow', 'question', question)
  const other = await site.person('Ander')
  const ended = deedPath(site.house, new Date(site.house.now().getTime() - 61 * 86_400_000), {
    ...{ deed: 'follow', kind: 'question', thing: question, person: wil.person! },
  })
  const wrong = [
    good.replace(wil.person!, other.person!),
    good.replace(question, initiative),
    good.replace(wordOf.follow, wordOf.help),
    ended,
  ]
  const answers = await Promise.all(wrong.flatMap(to => [look(to), press(to)]))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 410, 410])
})
