import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd, noorderplein, deventer } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative } from '../initiatives/index.ts'
import { declineIntroduction } from './answer-introduction.ts'
import { askToMeet } from './ask-to-meet.ts'
import { subjectIn, subjectWith } from './find-subject.ts'
import { introductions } from './index.ts'
import { idOf, requestsIn, withTwo } from './testing-requests.ts'

let world: World
let anna: Actor
let bram: Actor
const { ask, accept, morning, mailsTo, received } = requestsIn(() => world)

beforeEach(async () => void ({ world, anna, bram } = await withTwo(await openWorld([introductions]))))
afterEach(() => world.close())

const change = (who: Actor, set: { circle?: string; askable?: boolean }) =>
  world.house.db.updateTable('people').set(set).where('id', '=', who.person).execute()

describe('asking', () => {
  it('who is asked gets one mail at once: who asks, about what, why, and three links', async () => {
    const id = await ask(anna, bram)
    const mails = await mailsTo(bram)
    const text = mails[0]?.text.replace(/kennismaking\/[\w-]{43}/g, 'kennismaking/…') ?? ''
    expect(mails.map(({ subject }) => subject)).toEqual(['Anna wil graag met je kennismaken'])
    expect(text.split('\n\n')).toEqual([
      'Hallo Bram,',
      'Anna wil graag met je kennismaken. Het gaat over:',
      'Een buurttuin beginnen',
      'Jij hebt het eerder gedaan.',
      'Ja, graag:\nhttps://knooppunt.test/kennismaking/…?antwoord=ja',
      'Later, vraag het me na 30 dagen:\nhttps://knooppunt.test/kennismaking/…?antwoord=later',
      'Nee:\nhttps://knooppunt.test/kennismaking/…?antwoord=nee',
      'Je hoeft niets uit te leggen. Bij een nee of geen antwoord is het voor de ander: nu niet.',
      'Meer lezen, melden of blokkeren:\nhttps://knooppunt.test/kennismaking/…',
    ])
    expect([await received(anna), await received(bram)]).toEqual([
      [{ group: 'asked', id }],
      [{ group: 'received', id }],
    ])
  })

  it('it is about something the asker may see, and belongs to its places', async () => {
    const wish = { title: 'Moestuin', themes: ['green'], places: [noorderplein] } as const
    const { id } = await world.as(bram, ctx => createInitiative(ctx, { ...wish }))
    const contact = { share: 'other', contact: '06 1' }
    await world.as(anna, async ctx => {
      const subject = await subjectWith(ctx, { kind: 'initiative', id })
      return askToMeet(ctx, { person: idOf(bram), subject, reason: 'Mooi.', contact })
    })
    const row = await world.house.db.selectFrom('introductions').selectAll().executeTakeFirstOrThrow()
    expect([row.subject, row.about_kind, row.about, row.areas]).toEqual([
      'Moestuin',
      'initiative',
      id,
      [noorderplein, zandweerd, deventer],
    ])
  })

  it('a hidden profile is not there, who is not to be asked is not asked, and nobody meets oneself', async () => {
    await change(bram, { askable: false })
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.not_askable' })
    await change(bram, { circle: 'hidden' })
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.person_not_found' })
    await expect(ask(anna, anna)).rejects.toMatchObject({ code: 'introductions.yourself' })
  })

  it('one shares an own address or a line of text, never an address of somebody else', async () => {
    const [{ email }] = await world.house.db
      .selectFrom('addresses')
      .select('email')
      .where('person', '=', bram.person)
      .execute()
      .then(rows => [rows[0]!] as const)
    await expect(ask(anna, bram, { share: email, contact: '' })).rejects.toMatchObject({
      code: 'introductions.choose_contact',
    })
    await expect(ask(anna, bram, { share: 'other', contact: '' })).rejects.toMatchObject({
      code: 'introductions.contact_missing',
    })
  })

  it('who was asked by that person already answers that first', async () => {
    await ask(anna, bram)
    await expect(ask(bram, anna)).rejects.toMatchObject({ code: 'introductions.asked_you_already' })
  })

  it('what it is about may not stay empty', () => {
    expect(() => subjectIn('')).toThrow('introductions.subject_missing')
  })

  it('it is told as a fact for these persons only, of no place and of no other object', async () => {
    const id = await ask(anna, bram)
    await accept(bram, id)
    const facts = await world.house.db
      .selectFrom('activities')
      .select(['name', 'circle', 'areas', 'object', 'target', 'data'])
      .where('name', 'like', 'introductions.%')
      .orderBy('seq')
      .execute()
    const inside = { circle: 'named', areas: [], object: id, target: null, data: {} }
    expect(facts).toEqual([
      { name: 'introductions.asked', ...inside },
      { name: 'introductions.agreed', ...inside },
    ])
    expect(await world.house.db.selectFrom('activity_areas').selectAll().execute()).toEqual([])
  })
})

describe('limits', () => {
  it('five requests may be open, and a no keeps its place until a silence would end', async () => {
    const others = await many(6)
    const ids: string[] = []
    for (const other of others.slice(0, 5)) ids.push(await ask(anna, other))
    await world.as(others[0]!, ctx => declineIntroduction(ctx, { introduction: ids[0]! }))
    await expect(ask(anna, others[5]!)).rejects.toMatchObject({ code: 'introductions.enough_open' })
    await accept(others[1]!, ids[1]!)
    await ask(anna, others[5]!)
    world.pass({ days: 14 })
    await ask(anna, bram)
  })

  it('five asked at the same moment are five, and the sixth is refused', async () => {
    const others = await many(6)
    const asked = await Promise.allSettled(others.map(other => ask(anna, other)))
    expect(asked.map(({ status }) => status).sort()).toEqual([
      ...['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'],
      'rejected',
    ])
  })

  it('ten a week, also when all are answered', async () => {
    for (const other of await many(10)) await accept(other, await ask(anna, other))
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.enough_week' })
    world.pass({ days: 7 })
    await ask(anna, bram)
  })

  it.each(['a no', 'a silence'])('the same person not again within a year after %s', async end => {
    const id = await ask(anna, bram)
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.asked_already' })
    if (end === 'a no') await world.as(bram, ctx => declineIntroduction(ctx, { introduction: id }))
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.asked_already' })
    world.pass({ days: 14 })
    await morning()
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.not_again' })
    world.pass({ days: 364 })
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.not_again' })
    world.pass({ days: 1 })
    await ask(anna, bram)
  })

  it('who said yes to each other need not be asked again', async () => {
    await accept(bram, await ask(anna, bram))
    await expect(ask(bram, anna)).rejects.toMatchObject({ code: 'introductions.met_already' })
  })

  it('of two who ask each other at the same moment, one request stands', async () => {
    const both = await Promise.allSettled([ask(anna, bram), ask(bram, anna)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

function many(count: number): Promise<Actor[]> {
  return Promise.all(Array.from({ length: count }, (_, number) => world.person(`Buur ${number}`)))
}
