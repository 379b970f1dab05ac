import { afterEach, beforeEach, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { deventer } from '../../testing/places.ts'
import {
  answer,
  ask,
  choose,
  follow,
  letters,
  morning,
  openPost,
  place,
  type Post,
} from '../../testing/post.ts'
import { takePosition, makeOrganisation } from '../organisations/index.ts'
import { closeQuestion, handOver } from '../questions/index.ts'
import { createInitiative, askSteward } from '../initiatives/index.ts'
import { mutePlace } from './choose-news.ts'
import { noticesOf } from './queries/notices.ts'
import { readNotices } from './read-notices.ts'

let post: Post
beforeEach(async () => void (post = await openPost()))
afterEach(() => post.world.close())

const joris = () => post.world.person('Joris')
const subjects = async () => (await letters(post)).map(({ subject }) => subject)

test('the weekly letter: asked of you first, then what changed, then your place, with the ways to stop it', async () => {
  const [wil, helper] = [await post.world.person('Wil'), await joris()]
  await place(post, wil, [deventer])
  const hedge = await ask(post, helper, 'Wie snoeit de heg?')
  await follow(post, wil, hedge)
  const { id } = await post.world.as(helper, ctx =>
    createInitiative(ctx, { ...garden, title: 'De buurttuin', places: [deventer] }),
  )
  await choose(post, wil, { bundle: 'weekly', asked: false })
  await post.world.as(helper, ctx => askSteward(ctx, { initiative: id, person: wil.person! }))
  await answer(post, await post.world.person('Noor'), hedge)
  await ask(post, helper, {
    title: 'Waar kan een bankje?',
    explanation: 'Het plein heeft geen plek om te zitten.',
  })
  await post.until('tuesday')
  const [letter, ...others] = (await letters(post)).filter(({ to }) => to.startsWith('wil-'))
  const text = letter?.text.replace(/(https:\/\/knooppunt\.test\/)[^\n]*/g, '$1')
  expect([letter?.subject, others]).toEqual(['Je weekbrief: De buurttuin en nog 2', []])
  expect(text).toBe(
    [
      'Hallo Wil,',
      'Dit is er deze week voor jou.',
      'Aan jou gevraagd',
      'De buurttuin\nhttps://knooppunt.test/',
      'Wil jij dit mee beheren? Je zegt ja of nee op de pagina.',
      'Wat er veranderde',
      'Wie snoeit de heg?\nhttps://knooppunt.test/',
      'Er is een antwoord.',
      'Hierover niets meer:\nhttps://knooppunt.test/',
      'Nieuw in Deventer',
      'Waar kan een bankje?\nhttps://knooppunt.test/',
      'Nieuwe vraag.\nHet plein heeft geen plek om te zitten.',
      'Ik kan helpen:\nhttps://knooppunt.test/',
      'Volg dit:\nhttps://knooppunt.test/',
      'Niet voor mij:\nhttps://knooppunt.test/',
      'Meer van Deventer?',
      'Alles van Deventer:\nhttps://knooppunt.test/',
      'Geen nieuws meer van Deventer:\nhttps://knooppunt.test/',
      'Je krijgt deze mail omdat je meedoet op Knooppunt.',
      'Kies hoe vaak je mail krijgt:\nhttps://knooppunt.test/',
      'Stuur mij geen mail meer:\nhttps://knooppunt.test/',
    ].join('\n\n'),
  )
})

const garden: Omit<Parameters<typeof createInitiative>[1], 'title' | 'places'> = {
  ...{ summary: 'Samen tuinieren.', story: '', phase: 'idea', themes: [], point: null },
  ...{ circle: 'public', links: [], wants: [], parties: [] },
}

test('no news is no letter, and nothing comes twice', async () => {
  const wil = await post.world.person('Wil')
  await place(post, wil, [deventer])
  await post.until('tuesday')
  const before = await subjects()
  await ask(post, await joris(), 'Wie snoeit de heg?')
  await post.until('tuesday')
  await post.until('tuesday')
  expect([before, await subjects()]).toEqual([[], ['Je weekbrief: Wie snoeit de heg?']])
})

test('what changed in what you take part in comes the next morning, also when your letter is weekly', async () => {
  const [asker, helper] = [await post.world.person('Fatma'), await joris()]
  await post.until('tuesday')
  await answer(post, helper, await ask(post, asker, 'Wie snoeit de heg?'))
  await morning(post)
  expect(await subjects()).toEqual(['Nieuws voor jou: Wie snoeit de heg?'])
})

test('who only follows hears it in the weekly letter, daily with a daily letter, and at once when so chosen', async () => {
  const asker = await post.world.person('Fatma')
  const people = await Promise.all(['Wil', 'Daan', 'Onno'].map(name => post.world.person(name)))
  const [, daily, hasty] = people as [Actor, Actor, Actor]
  await choose(post, daily, 'daily')
  await choose(post, hasty, 'at_once')
  await post.until('tuesday')
  const question = await ask(post, asker, 'Wie snoeit de heg?')
  for (const person of people) await follow(post, person, question)
  await answer(post, await joris(), question)
  await post.world.settle()
  const when: string[][] = [(await letters(post)).map(toName)]
  for (const step of ['morning', 'tuesday'] as const) {
    await post.until(step)
    when.push((await letters(post)).map(toName).filter(name => name !== 'fatma'))
  }
  expect(when).toEqual([['onno'], ['onno', 'daan'], ['onno', 'daan', 'wil']])
})

const toName = ({ to }: { to: string }) => to.split('-')[0] ?? ''

test('there is one letter a day at most; what comes later waits for the next morning', async () => {
  const [asker, helper] = [await post.world.person('Fatma'), await joris()]
  const question = await ask(post, asker, 'Wie snoeit de heg?')
  await answer(post, helper, question)
  await morning(post)
  post.world.pass({ hours: 2 })
  await answer(post, helper, question)
  await post.world.settle()
  await post.job.run({})
  const today = (await subjects()).length
  await morning(post)
  expect([today, (await subjects()).length]).toEqual([1, 2])
})

test('what was read on the site, or what you did something with yourself since, is not mailed', async () => {
  const [reader, actor, helper] = [
    await post.world.person('Rika'),
    await post.world.person('Ali'),
    await joris(),
  ]
  await answer(post, helper, await ask(post, reader, 'Van Rika?'))
  const done = await ask(post, actor, 'Van Ali?')
  await answer(post, helper, done)
  await post.world.settle()
  await post.world.as(reader, ctx => readNotices(ctx, {}))
  post.world.pass({ minutes: 1 })
  await post.world.as(actor, ctx =>
    closeQuestion(ctx, { question: done, kind: 'solved', outcome: 'Gelukt.' }),
  )
  await morning(post)
  expect((await letters(post)).map(toName)).toEqual(['joris'])
})

test('nobody can read the notices of somebody else away', async () => {
  const [asker, helper] = [await post.world.person('Fatma'), await joris()]
  await answer(post, helper, await ask(post, asker, 'Wie snoeit de heg?'))
  await post.world.settle()
  const [notice] = await noticesOf(post.world.reader(), asker.person!, { limit: 1 })
  await post.world.as(helper, ctx => readNotices(ctx, { notice: notice?.id }))
  expect((await noticesOf(post.world.reader(), asker.person!, { limit: 1 }))[0]?.readAt).toBeNull()
})

test('who wants none gets none, and old news stays away', async () => {
  const [never, helper] = [await post.world.person('Noor'), await joris()]
  await choose(post, never, 'never')
  await answer(post, helper, await ask(post, never, 'Wie snoeit de heg?'))
  await morning(post)
  const before = await subjects()
  post.world.pass({ days: 9 })
  await post.world.house.db.updateTable('mail_settings').set({ bundle: 'daily' }).execute()
  await morning(post)
  expect([before, await subjects()]).toEqual([[], []])
})

test('who was asked by name got that mail at once, so it is in no letter; unless no mail at once is wanted', async () => {
  const connie = await post.world.person('Connie', { role: 'connector', place: deventer })
  const cor = await post.world.person('Cor', { role: 'connector', place: deventer })
  await choose(post, cor, { bundle: 'daily', asked: false })
  const id = await ask(post, await post.world.person('Fatma'), 'Wie snoeit de heg?')
  post.world.pass({ days: 4 })
  await post.world.as(system, ctx => handOver(ctx, id))
  await morning(post)
  const kinds = await Promise.all(
    [connie, cor].map(
      async ({ person }) => (await noticesOf(post.world.reader(), person!, { limit: 5 }))[0]?.kind,
    ),
  )
  const waiting = (await letters(post)).filter(({ text }) => text.includes('wacht op een verbinder'))
  expect([kinds, waiting.map(toName)]).toEqual([['handed_over', 'handed_over'], ['cor']])
})

test('what was asked of you and was done by somebody else meanwhile is not in the letter', async () => {
  const cor = await post.world.person('Cor', { role: 'connector', place: deventer })
  await choose(post, cor, { bundle: 'daily', asked: false })
  const id = await ask(post, await post.world.person('Fatma'), 'Wie snoeit de heg?')
  post.world.pass({ days: 4 })
  await post.world.as(system, ctx => handOver(ctx, id))
  await post.world.settle()
  await answer(post, await joris(), id)
  await morning(post)
  expect((await letters(post)).map(toName)).toEqual(['fatma'])
})

test('somebody who says to do something at an organisation is heard of there', async () => {
  const [owner, singer] = [await post.world.person('Olga'), await joris()]
  const wish = { name: 'Koor', kind: 'other', places: [deventer], role: 'dirigent' } as const
  const { id } = await post.world.as(owner, ctx => makeOrganisation(ctx, wish))
  const position = {
    person: singer.person!,
    organisation: id,
    role: 'zanger',
    from: '2026-01-01',
    until: null,
  }
  await post.world.as(singer, ctx => takePosition(ctx, position))
  await morning(post)
  const [mail] = (await letters(post)).filter(({ to }) => to.startsWith('olga-'))
  expect(mail?.text).toContain('Iemand zegt hier iets te doen. Klopt dat?')
})

test('who left in the meantime hears nothing, and the others still do', async () => {
  const [asker, helper, gone] = [
    await post.world.person('Fatma'),
    await joris(),
    await post.world.person('Weg'),
  ]
  await answer(post, helper, await ask(post, gone, 'Van wie weg is?'))
  await answer(post, helper, await ask(post, asker, 'Wie snoeit de heg?'))
  const removed = { removed_at: post.world.house.now() }
  await post.world.house.db.updateTable('people').set(removed).where('id', '=', gone.person).execute()
  await morning(post)
  expect((await letters(post)).map(toName)).toEqual(['fatma'])
  expect(await noticesOf(post.world.reader(), gone.person!, { limit: 1 })).toEqual([])
})

test('of a muted place there is no news, and what was hidden meanwhile is in no letter', async () => {
  const [wil, mo, helper] = [await post.world.person('Wil'), await post.world.person('Mo'), await joris()]
  for (const person of [wil, mo]) await place(post, person, [deventer])
  await post.world.as(wil, ctx => mutePlace(ctx, deventer))
  await ask(post, helper, 'Wie snoeit de heg?')
  const hidden = await ask(post, helper, 'Scheldwoorden?')
  const now = post.world.house.now()
  await post.world.house.db
    .updateTable('questions')
    .set({ hidden_at: now, hidden_reason: 'x' })
    .where('id', '=', hidden)
    .execute()
  await post.until('tuesday')
  expect((await letters(post)).map(({ to, subject }) => [toName({ to }), subject])).toEqual([
    ['mo', 'Je weekbrief: Wie snoeit de heg?'],
  ])
})

test('a morning that was missed is made up for during the day, and not at night', async () => {
  const wil = await post.world.person('Wil')
  await place(post, wil, [deventer])
  post.world.pass({ days: 2 })
  await ask(post, await joris(), 'Wie snoeit de heg?')
  await post.world.settle()
  post.at('2026-03-10T22:00:00Z')
  await post.job.run({})
  const atNight = await subjects()
  post.at('2026-03-11T13:00:00Z')
  await post.job.run({})
  expect([atNight, await subjects()]).toEqual([[], ['Je weekbrief: Wie snoeit de heg?']])
})
