import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { invitations } from '../invitations/index.ts'
import { answerInvitation, type GuestAnswer } from './answer-invitation.ts'
import { cancelTable } from './end-planning.ts'
import { editTable } from './edit-table.ts'
import { guestsOf, inviteGuests, markAttended, preparedOf, tables } from './index.ts'
import { chooseDate, offerDates } from './offer-dates.ts'
import { datesOf } from './queries/dates.ts'
import { laidTable } from '../../testing/laid-table.ts'

let world: World
let ria: Actor
let bas: Actor
beforeAll(async () => {
  world = await openWorld([invitations, tables])
  ria = await world.person('Ria')
  bas = await world.person('Bas')
})
afterAll(() => world.close())

const personOf = ({ person }: Actor) => person ?? ''

async function invite(id: string, ...people: Actor[]) {
  const invited = people.map(one => ({ person: personOf(one) }))
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id, invited }))
  return guestsOf(world.reader(ria), id)
}

function saying(table: string, guest: string, said: Partial<GuestAnswer> = {}): GuestAnswer {
  return { table, guest, answer: 'yes', dates: [], prepared: [], named: true, via: 'page', ...said }
}

const mailsTo = async (who: Actor) => {
  const { email } = await world.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', personOf(who))
    .executeTakeFirstOrThrow()
  return (await world.mails()).filter(({ to }) => to === email)
}

test('who is invited gets one mail with one link and the questions to prepare, and is invited once', async () => {
  const { id } = await laidTable(world, ria)
  await invite(id, bas)
  const guests = await invite(id, bas)
  expect(guests.map(({ name, answer }) => [name, answer])).toEqual([['Bas', null]])
  const [mail, ...more] = await mailsTo(bas)
  expect(more).toEqual([])
  expect(mail?.subject).toBe('Uitnodiging: Groen in de straat')
  expect(mail?.text).toMatch(/\/tafel-uitnodiging\/[\w-]{22}/)
  expect(mail?.text).toContain('3. Wat kun jij loslaten?')
})

test('what a guest prepared is there with the name or without, and the last words count', async () => {
  const { id } = await laidTable(world, ria)
  const [guest] = await invite(id, bas)
  const say = (prepared: string[], named: boolean) =>
    world.as(bas, ctx => answerInvitation(ctx, saying(id, guest?.id ?? '', { prepared, named })))
  await say(['Bij de gemeente'], true)
  await say(['', 'Overal bomen'], false)
  expect(await preparedOf(world.reader(ria), id)).toEqual([
    { guest: guest?.id, question: 1, body: 'Overal bomen', named: false },
  ])
})

test('only the guest answers, or who leads the table for what was said on paper', async () => {
  const { id } = await laidTable(world, ria)
  const eva = await world.person('Eva')
  const [guest] = await invite(id, bas)
  const said = saying(id, guest?.id ?? '')
  await expect(world.as(eva, ctx => answerInvitation(ctx, said))).rejects.toThrow('tables.only_hosts')
  await world.as(ria, ctx => answerInvitation(ctx, { ...said, answer: 'maybe', via: 'paper' }))
  expect((await guestsOf(world.reader(ria), id)).map(({ answer }) => answer)).toEqual(['maybe'])
})

test('who types over cannot empty what was prepared without a name', async () => {
  const { id } = await laidTable(world, ria)
  const [guest] = await invite(id, bas)
  const said = saying(id, guest?.id ?? '', { prepared: ['Stil'], named: false })
  await world.as(bas, ctx => answerInvitation(ctx, said))
  await world.as(ria, ctx => answerInvitation(ctx, { ...said, prepared: [], via: 'paper' }))
  expect((await preparedOf(world.reader(ria), id)).map(({ body }) => body)).toEqual(['Stil'])
})

test('a name with a mail address is a person without an account, whose address counts once the mailed link was used', async () => {
  const { id } = await laidTable(world, ria)
  const gast = { name: 'Gerda', email: 'gerda@example.org', lang: 'nl' as const }
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id, invited: [gast] }))
  const [guest] = await guestsOf(world.reader(ria), id)
  expect(guest?.name).toBe('Gerda')
  const owner = () =>
    world.house.db.selectFrom('addresses').select('person').where('email', '=', gast.email).execute()
  expect(await owner()).toEqual([])
  const actor = { person: guest?.person ?? '', name: 'Gerda', grants: [], system: false }
  await world.as(actor, ctx => answerInvitation(ctx, saying(id, guest?.id ?? '', { via: 'page' })))
  expect(await owner()).toEqual([])
  await world.as(actor, ctx => answerInvitation(ctx, saying(id, guest?.id ?? '', { via: 'mail' })))
  expect(await owner()).toEqual([{ person: guest?.person }])
})

test('a name on paper gets no mail', async () => {
  const { id } = await laidTable(world, ria)
  const before = (await world.mails()).length
  const paper = { name: 'Piet', email: null, lang: 'nl' as const }
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id, invited: [paper] }))
  expect((await guestsOf(world.reader(ria), id)).map(({ name }) => name)).toEqual(['Piet'])
  expect((await world.mails()).length).toBe(before)
})

test('of moments that are offered one is chosen: it is each one’s answer, and all get it for their calendars', async () => {
  const { id, look } = await laidTable(world, ria, { startsAt: null })
  const eva = await world.person('Eva')
  const [own, other] = await invite(id, bas, eva)
  const moments = [new Date('2026-03-12T18:30:00Z'), new Date('2026-03-11T18:30:00Z')]
  await world.as(ria, ctx => offerDates(ctx, world.house, { id, moments }))
  const [first, second] = await datesOf(world.reader(ria), id)
  const said = (answer: 'yes' | 'no') => ({
    ...{ answer: null, dates: [{ date: second?.id ?? '', answer, fromCalendar: false }] },
  })
  await world.as(bas, ctx => answerInvitation(ctx, saying(id, own?.id ?? '', said('yes'))))
  await world.as(eva, ctx => answerInvitation(ctx, saying(id, other?.id ?? '', said('no'))))
  await world.as(ria, ctx => chooseDate(ctx, world.house, { id, date: second?.id ?? '' }))
  const { startsAt, sequence } = await look()
  expect([first?.startsAt.toISOString(), startsAt?.toISOString(), sequence]).toEqual([
    ...['2026-03-11T18:30:00.000Z', '2026-03-12T18:30:00.000Z'],
    1,
  ])
  expect((await guestsOf(world.reader(ria), id)).map(({ answer }) => answer)).toEqual(['yes', 'no'])
  const events = (mails: Awaited<ReturnType<typeof mailsTo>>) =>
    mails
      .filter(({ event }) => event?.id === id)
      .map(({ event }) => [event?.method, event?.sequence, event?.from])
  expect(events(await mailsTo(bas))).toEqual([['REQUEST', 1, '2026-03-12T18:30:00.000Z']])
  expect(events(await mailsTo(ria))).toEqual([['REQUEST', 1, '2026-03-12T18:30:00.000Z']])
  expect(events(await mailsTo(eva))).toEqual([])
})

test('another room changes the calendars, another aim does not; calling off takes it away', async () => {
  const { id, look } = await laidTable(world, ria)
  const cor = await world.person('Cor')
  await invite(id, cor)
  const edit = async (change: object) => {
    const { title, aim, startsAt, room, link, openChairs, themes, places, circle, version } = await look()
    const now = { title, aim, startsAt, room, link, openChairs, themes, places, circle, version }
    await world.as(ria, ctx => editTable(ctx, world.house, { ...now, ...change, id }))
  }
  await edit({ aim: 'Meer bomen' })
  await edit({ room: 'Buurthuis' })
  await world.as(ria, ctx => cancelTable(ctx, world.house, { id, reason: 'Ziek' }))
  const events = (await mailsTo(cor)).flatMap(({ event }) => (event ? [event] : []))
  expect(events.map(({ method, sequence, where }) => [method, sequence, where])).toEqual([
    ['REQUEST', 0, ''],
    ['REQUEST', 1, 'Buurthuis'],
    ['CANCEL', 2, 'Buurthuis'],
  ])
  expect((await look()).state).toBe('cancelled')
})

test('who changes an older version than is there now is refused', async () => {
  const { id, look } = await laidTable(world, ria)
  const now = await look()
  const change = () => world.as(ria, ctx => editTable(ctx, world.house, { ...now, title: 'Grijs', id }))
  await change()
  await expect(change()).rejects.toThrow('tables.changed_meanwhile')
})

test('who leads the table says who was there', async () => {
  const { id } = await laidTable(world, ria)
  const dirk = await world.person('Dirk')
  const [first] = await invite(id, bas, dirk)
  await world.as(ria, ctx => markAttended(ctx, id, [first?.id ?? '']))
  expect((await guestsOf(world.reader(ria), id)).map(({ attended }) => attended)).toEqual([true, false])
  await expect(world.as(bas, ctx => markAttended(ctx, id, []))).rejects.toThrow('tables.only_hosts')
})

test('who comes tomorrow is reminded the day before, once', async () => {
  const { id } = await laidTable(world, ria, { title: 'Morgen', startsAt: new Date('2026-03-04T18:30:00Z') })
  const fien = await world.person('Fien')
  await invite(id, fien)
  for (const _ of [1, 2]) for (const job of tables.jobs?.(world.house) ?? []) await job.run({})
  expect((await mailsTo(fien)).map(({ subject }) => subject)).toEqual([
    'Uitnodiging: Morgen',
    'Morgen: Morgen',
  ])
})
