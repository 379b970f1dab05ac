import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { hideQuestion, newestQuestions, questionsWith } from '../questions/index.ts'
import { findDocuments } from '../search/index.ts'
import { zandweerd } from '../../testing/places.ts'
import { decideCase, type DecisionWish } from './decide-case.ts'
import { decideObjection, objectToDecision } from './object-to-decision.ts'
import { casesOfAuthor, casesWith } from './queries/cases.ts'
import { showCase } from './show-cases.ts'
import { ask, openStreet, report, type Street } from '../../testing/street.ts'
import type { Actor } from '../../platform/ctx/actor.ts'

let street: Street
beforeAll(async () => void (street = await openStreet()))
afterAll(() => street.world.close())

const hide = { action: 'hide', rule: 'kind', words: 'Dit is schelden.', seen: 0 } as const

function decide(actor: Actor, wish: Omit<DecisionWish, 'case'> & { case: string }) {
  const { world } = street
  return world.as(actor, ctx => decideCase(ctx, world.house, wish))
}

async function reported(title: string) {
  const question = await ask(street.world, street.asker, { title })
  return { question, id: await report(street.world, street.neighbour, { thing: question.id }) }
}

const isListed = async (id: string) =>
  (await newestQuestions(street.world.reader(visitor), [zandweerd], { limit: 100 })).some(
    one => one.id === id,
  )

test('several reports of one thing are one case; the same person counts once', async () => {
  const { world, neighbour, connector } = street
  const { question, id } = await reported('Een buurtborrel?')
  expect(await report(world, neighbour, { thing: question.id })).toBe(id)
  expect(await report(world, connector, { thing: question.id })).toBe(id)
  expect(await report(world, visitor, { thing: question.id, email: 'vera@example.org' })).toBe(id)
  expect((await casesWith(world.reader(), [id]))[0]?.reports).toBe(3)
})

test('nobody reports what is their own, or what they may not see', async () => {
  const { world, asker } = street
  const question = await ask(world, asker, { title: 'Wie leent een ladder uit?' })
  await expect(report(world, asker, { thing: question.id })).rejects.toThrow('moderation.your_own')
  await expect(report(world, asker, { thing: '00000000-0000-7000-8000-000000000000' })).rejects.toThrow(
    'moderation.thing_not_found',
  )
})

test('who reports gets a confirmation and later the decision, also without an account', async () => {
  const { world, asker, moderator } = street
  const question = await ask(world, asker, { title: 'Waarom is Piet zo dom?' })
  const id = await report(world, visitor, { thing: question.id, email: 'bo@example.org' })
  await decide(moderator, { ...hide, case: id })
  const mails = (await world.mails()).filter(({ to }) => to === 'bo@example.org')
  expect(mails.map(({ subject }) => subject)).toEqual([
    'We hebben je melding',
    'Wat er met je melding gebeurde: Waarom is Piet zo dom?',
  ])
})

test('hiding takes it off lists and search; the author hears what, why, the rule, the role and how to object', async () => {
  const { world, moderator, asker } = street
  const { question, id } = await reported('Wie haat de buren ook zo?')
  await world.settle()
  expect(await isListed(question.id)).toBe(true)
  await decide(moderator, { ...hide, case: id })
  await world.settle()
  expect(await isListed(question.id)).toBe(false)
  const { hits } = await findDocuments(world.reader(visitor), { text: 'haat buren', limit: 10 })
  expect(hits.filter(hit => hit.id === question.id)).toEqual([])
  const letter = (await world.mails()).find(
    ({ subject }) => subject === 'Besluit over: Wie haat de buren ook zo?',
  )
  expect(letter?.text).toContain('Huisregel 1: Wees vriendelijk')
  expect(letter?.text).toContain('Dit is schelden.')
  expect(letter?.text).toContain('Besloten door: moderator.')
  expect(letter?.text).toContain(`/bezwaar/${id}/${asker.person ?? ''}/`)
})

test('an objection is answered by another than who decided, and what is restored is back everywhere', async () => {
  const { world, moderator, second, asker, neighbour } = street
  const { question, id } = await reported('Wie stookt er op zondag?')
  await decide(moderator, { ...hide, case: id })
  const object = { case: id, words: 'Ik vroeg het netjes.' }
  await world.as(asker, ctx => objectToDecision(ctx, world.house, object))
  const answer = { case: id, granted: true, answer: 'Dat klopt, het is netjes.' }
  const by = (actor: Actor) => world.as(actor, ctx => decideObjection(ctx, world.house, answer))
  await expect(by(moderator)).rejects.toThrow('moderation.another_decides')
  await by(second)
  await world.settle()
  expect(await isListed(question.id)).toBe(true)
  const { hits } = await findDocuments(world.reader(visitor), { text: 'stookt zondag', limit: 10 })
  expect(hits.some(hit => hit.id === question.id)).toBe(true)
  const told = (await world.mails()).filter(({ subject }) =>
    subject.startsWith('Uitkomst van het bezwaar: Wie stookt'),
  )
  const addressed = await Promise.all(
    [asker, moderator, neighbour].map(async ({ person }) => {
      const row = world.house.db.selectFrom('addresses').select('email').where('person', '=', person)
      return (await row.executeTakeFirstOrThrow()).email
    }),
  )
  expect(told.map(({ to }) => to).sort()).toEqual(addressed.sort())
})

test('one objects once, and until 14 days after the decision', async () => {
  const { world, moderator, asker } = street
  const { id } = await reported('Wie pest de hond?')
  await decide(moderator, { ...hide, case: id })
  world.pass({ days: 15 })
  const object = () =>
    world.as(asker, ctx => objectToDecision(ctx, world.house, { case: id, words: 'Dit is niet eerlijk.' }))
  await expect(object()).rejects.toThrow('moderation.too_late')
})

test('who is second sees what the first decided, and nothing is done twice', async () => {
  const { moderator, second } = street
  const { id } = await reported('Wie scheldt er het hardst?')
  await decide(moderator, { ...hide, case: id })
  await expect(decide(second, { ...hide, case: id })).rejects.toThrow('moderation.decided_meanwhile')
})

test('nobody decides about what is their own', async () => {
  const { world, moderator, neighbour } = street
  const question = await ask(world, moderator, { title: 'Zal ik eens flink schelden?' })
  const id = await report(world, neighbour, { thing: question.id })
  await expect(decide(moderator, { ...hide, case: id })).rejects.toThrow('moderation.about_you')
  await expect(showCase(world.reader(moderator), world.house.things, id)).rejects.toThrow(
    'moderation.about_you',
  )
})

test('what one decides about a hidden question: moderators put it back later with a reason', async () => {
  const { world, connector, second } = street
  const { question, id } = await reported('Wie vindt de straat stom?')
  await decide(connector, { ...hide, case: id })
  await decide(second, {
    case: id,
    action: 'restore',
    rule: null,
    words: 'Bij nader inzien mag dit.',
    seen: 1,
  })
  expect((await questionsWith(world.reader(visitor), [question.id])).map(one => one.id)).toEqual([
    question.id,
  ])
})

test('what a moderator hides on its own page is a decision too: the author hears why and may object', async () => {
  const { world, moderator, asker } = street
  const question = await ask(world, asker, { title: 'Wie gaat er mee schelden?' })
  await world.as(moderator, ctx =>
    hideQuestion(ctx, { question: question.id, reason: 'Dit is oproepen tot schelden.' }),
  )
  const letter = (await world.mails()).find(
    ({ subject }) => subject === 'Besluit over: Wie gaat er mee schelden?',
  )
  expect(letter?.text).toContain('Dit is oproepen tot schelden.')
  const [mine] = await casesOfAuthor(world.reader(asker), asker.person ?? '')
  const object = { case: mine?.id ?? '', words: 'Het was een grap.' }
  await world.as(asker, ctx => objectToDecision(ctx, world.house, object))
  const [after] = await casesOfAuthor(world.reader(asker), asker.person ?? '')
  expect(after?.decisions.map(({ action, objection }) => [action, objection?.words])).toEqual([
    ['hide', 'Het was een grap.'],
  ])
})
