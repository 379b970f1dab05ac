import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative } from '../initiatives/index.ts'
import { peopleWith, people, requestSignIn, signInByLink } from '../people/index.ts'
import { askErasure, beforeErasure, undoErasure, undoneUntil } from './ask-erasure.ts'
import { privacy } from './index.ts'
import { ownData } from './own-data.ts'

let world: World
beforeAll(async () => void (world = await openWorld([people, privacy])))
afterAll(() => world.close())

const leave = (who: Actor) => world.as(who, ctx => askErasure(ctx, world.house))
const isHere = async ({ person }: Actor) => (await peopleWith(world.reader(), [person!])).length === 1
const exists = async ({ person }: Actor) =>
  (await world.house.db.selectFrom('people').select('id').where('id', '=', person).execute()).length === 1
const mailsTo = async ({ name }: Actor) =>
  (await world.mails()).filter(({ to }) => to.startsWith(name!.toLowerCase()))
const night = async () => {
  for (const job of privacy.jobs?.(world.house) ?? []) if (job.every !== undefined) await job.run({})
  await world.settle()
}
const passDays = async (days: number) => {
  world.pass({ days })
  await night()
}
const linkOf = async (who: Actor) => {
  const text = (await mailsTo(who)).at(-1)?.text ?? ''
  const [, person = '', signature = ''] = /\/account\/terug\/([^/]+)\/(\S+)/.exec(text) ?? []
  return { person, signature }
}
const begin = (who: Actor, title: string, place = zandweerd) =>
  world.as(who, ctx =>
    createInitiative(ctx, {
      ...{ title, summary: '', story: '', phase: 'running', themes: ['green'], places: [place] },
      ...{ point: null, links: [], wants: [] },
    }),
  )

test('who asks to be erased is hidden at once and erased after 14 days, not before', async () => {
  const lies = await world.person('Lies')
  await leave(lies)
  expect(await isHere(lies)).toBe(false)
  await passDays(13)
  expect(await exists(lies)).toBe(true)
  await passDays(1)
  expect(await exists(lies)).toBe(false)
})

test('the link in the mail opens the account again, once, and for that person only', async () => {
  const [wim, karel] = [await world.person('Wim'), await world.person('Karel')]
  await leave(wim)
  await leave(karel)
  const link = await linkOf(wim)
  const wrong = { ...link, person: karel.person! }
  const undo = (one: typeof link) => world.as(karel, ctx => undoErasure(ctx, world.house, one))
  await expect(undo(wrong)).rejects.toMatchObject({ kind: 'gone', code: 'privacy.undo_wrong' })
  expect((await undoneUntil(world.reader(), world.house, link)).getTime()).toBe(
    world.house.now().getTime() + 14 * 24 * 3_600_000,
  )
  await undo(link)
  expect(await isHere(wim)).toBe(true)
  await passDays(15)
  expect([await exists(wim), await exists(karel)]).toEqual([true, false])
  await expect(undo(link)).rejects.toMatchObject({ code: 'privacy.undo_wrong' })
})

test('the last operator cannot be erased; one of two can', async () => {
  const first = await world.person('Olga', { role: 'operator' })
  await expect(leave(first)).rejects.toMatchObject({ code: 'privacy.last_operator' })
  const second = await world.person('Otto', { role: 'operator' })
  await leave(second)
  await expect(leave(first)).rejects.toMatchObject({ code: 'privacy.last_operator' })
})

test('who looks after an initiative alone hears which, and the connectors of the place are asked', async () => {
  const sanne = await world.person('Sanne')
  const near = await world.person('Coen', { role: 'connector', place: zandweerd })
  const far = await world.person('Femke', { role: 'connector', place: apeldoorn })
  await begin(sanne, 'Moestuin')
  const shared = await begin(sanne, 'Repaircafé')
  await world.house.db
    .insertInto('initiative_stewards')
    .values({ initiative: shared.id, person: far.person!, invited_at: new Date(), since: new Date() })
    .execute()
  expect((await beforeErasure(world.reader(sanne))).alone.map(({ title }) => title)).toEqual(['Moestuin'])
  await leave(sanne)
  expect((await mailsTo(near)).map(({ subject }) => subject)).toEqual(['Wil jij “Moestuin” overnemen?'])
  expect(await mailsTo(far)).toEqual([])
})

test('an account that was not used for 24 months is warned 30 and 7 days before, and then erased', async () => {
  const vera = await world.person('Vera')
  const subjects = async () => (await mailsTo(vera)).map(({ subject }) => subject)
  await passDays(699)
  expect(await subjects()).toEqual([])
  await passDays(2)
  await passDays(1)
  expect(await subjects()).toHaveLength(1)
  await passDays(21)
  expect(await subjects()).toHaveLength(1)
  await passDays(1)
  await passDays(1)
  expect(await subjects()).toHaveLength(2)
  await passDays(5)
  expect(await exists(vera)).toBe(true)
  await passDays(2)
  expect(await exists(vera)).toBe(false)
})

test('who comes back after a warning keeps the account, and starts anew', async () => {
  const joris = await world.person('Joris')
  await passDays(702)
  expect(await mailsTo(joris)).toHaveLength(1)
  await signIn(joris)
  await passDays(40)
  await passDays(40)
  expect([
    await isHere(joris),
    (await mailsTo(joris)).filter(({ subject }) => /wissen/.test(subject)).length,
  ]).toEqual([true, 1])
})

test('a warning that came late still leaves the full time', async () => {
  const fatma = await world.person('Fatma')
  await passDays(2000)
  await passDays(22)
  expect(await mailsTo(fatma)).toHaveLength(1)
  await passDays(1)
  expect(await mailsTo(fatma)).toHaveLength(2)
  await passDays(6)
  expect(await exists(fatma)).toBe(true)
  await passDays(1)
  expect(await exists(fatma)).toBe(false)
})

test('signing in writes down once that the terms were agreed to, with the version of the text', async () => {
  const tess = await world.person('Tess')
  await signIn(tess)
  world.pass({ days: 1 })
  await signIn(tess)
  const consents = (await ownData(world.reader(tess))).find(({ kind }) => kind === 'consents')?.rows
  expect(consents?.map(({ purpose, version, given }) => [purpose, version, given])).toEqual([
    ['terms', '2026-11-22', true],
  ])
})

async function signIn(who: Actor): Promise<void> {
  const { email } = await world.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', who.person)
    .executeTakeFirstOrThrow()
  await world.as(who, ctx => requestSignIn(ctx, { email }))
  const text = (await mailsTo(who)).at(-1)?.text ?? ''
  const [, secret = ''] = /\/aanmelden\/link\/(\S+)/.exec(text) ?? []
  await world.as(who, ctx => signInByLink(ctx, { secret, device: '' }))
}
