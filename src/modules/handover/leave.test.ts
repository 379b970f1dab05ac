import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Activity } from '../../platform/activities/fact.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { dayOf, endPosition, maySpeakFor, positionsOf } from '../organisations/index.ts'
import { closeAccount, erasePerson, memberWith, openAccount } from '../people/index.ts'
import { promisesWith } from '../promises/index.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { handoversOn, nothingLoose } from './testing-handovers.ts'
import {
  beginInitiative,
  beginTogether,
  coalitionNow,
  found,
  passNights,
  promise,
  roleModules,
  takingPart,
} from '../../testing/roles.ts'
import { whoHears } from './who-hears.ts'

let world: World
let people: ReturnType<typeof handoversOn>
beforeAll(async () => {
  world = await openWorld(roleModules)
  people = handoversOn(world)
})
afterAll(() => world.close())

const leave = async (who: Actor) => {
  const member = await memberWith(world.reader(), who.person!)
  await world.as(who, ctx => closeAccount(ctx, member!, []))
  await world.settle()
}
const comeBack = async (who: Actor) => {
  const member = await memberWith(world.reader(), who.person!)
  await world.as(system, ctx => openAccount(ctx, member!, []))
  await world.settle()
}
const erase = async (who: Actor) => {
  const member = await memberWith(world.reader(), who.person!)
  await world.as(system, ctx => erasePerson(ctx, member!))
  await world.settle()
}
/** Who heard that a steward is quiet, by the id of the thing, since the last call. */
let told = new Date(0)
async function warned(known: readonly Actor[]): Promise<string[]> {
  const rows = await world.house.db
    .selectFrom('activities')
    .selectAll()
    .where('name', '=', 'handover.silent')
    .where('at', '>', told)
    .execute()
  told = world.house.now()
  const activities = rows.map((row): Activity => ({
    ...{ id: row.id, at: row.at, name: row.name, verb: 'Announce', actor: row.actor, areas: row.areas },
    ...{ object: { kind: row.object_kind, id: row.object }, target: null, circle: row.circle },
    data: row.data as Record<string, unknown>,
  }))
  const heard = await whoHears(world.reader(system), activities)
  return heard.flatMap(({ person }) => known.find(one => one.person === person)?.name ?? []).toSorted()
}

test('when the last steward is quiet for 90 days the parties hear it, once in 30 days, and may choose somebody', async () => {
  const [ada, ben, cas] = [await world.person('Ada'), await world.person('Ben'), await world.person('Cas')]
  const all = [ada, ben, cas]
  const coalition = await beginTogether(world, 'Stille straat', { parties: [ada, ben] })
  const acts = (who: Actor) =>
    beginInitiative(world, who, `Iets van ${who.name} op ${world.house.now().getTime()}`)
  await passNights(world, 89)
  expect(await warned(all)).toEqual([])
  await passNights(world, 2)
  expect(await warned(all)).toEqual(['Ada', 'Ben'])
  await passNights(world, 29)
  expect(await warned(all)).toEqual([])
  await passNights(world, 1)
  expect(await warned(all)).toEqual(['Ada', 'Ben'])
  const [handover] = await people.runningOf(ada)
  await people.letTake(ben, handover!.id, cas)
  await passNights(world, 31)
  expect(await takingPart(world, coalition, all)).toEqual(['Cas', 'Ben'])
  await acts(cas)
})

test('a quiet steward who does something is asked nothing any more', async () => {
  const [dora, eef] = [await world.person('Dora'), await world.person('Eef')]
  await beginTogether(world, 'Open deur', { parties: [dora, eef] })
  await passNights(world, 91)
  const before = (await people.runningOf(dora)).map(({ reason }) => reason)
  await promise(world, dora, { what: 'Koffie schenken' })
  await passNights(world, 1)
  expect([before, await people.runningOf(dora)]).toEqual([['silent'], []])
})

test('who closes the account lets every role go at once; who comes back has them still', async () => {
  const [fay, gert] = [await world.person('Fay'), await world.person('Gert')]
  await beginInitiative(world, fay, 'Wormenhotel')
  await beginTogether(world, 'Minder afval', { parties: [fay, gert] })
  await found(world, fay, 'Stichting Schoon')
  await leave(fay)
  const asked = (await people.runningOf(fay)).map(({ role, reason }) => `${role.kind} ${reason}`)
  await comeBack(fay)
  expect(asked.toSorted()).toEqual(['party closed', 'position closed', 'stewardship closed'])
  expect(await people.runningOf(fay)).toEqual([])
})

test('what was chosen before the account is erased goes over, and nothing of the rest is left alone', async () => {
  const connector = await world.person('Hein', { role: 'connector', place: zandweerd })
  const [ina, job, kim] = [await world.person('Ina'), await world.person('Job'), await world.person('Kim')]
  const initiative = await beginInitiative(world, ina, 'Geveltuin')
  const organisation = await found(world, ina, 'Zorg om de hoek')
  const own = await beginTogether(world, 'Alleen ik', { parties: [ina, job] })
  const spoken = await beginTogether(world, 'Namens de zorg', { parties: [ina, kim], organisation })
  const promised = await promise(world, ina, { what: 'Honderd geraniums' })
  await leave(ina)
  const asked = await people.runningOf(ina)
  const stewardship = asked.find(({ role }) => role.id === initiative)
  await people.letTake(connector, stewardship!.id, connector)
  await passNights(world, 1)
  await erase(ina)
  await passNights(world, 1)
  const [green] = await initiativesWith(world.reader(system), [initiative])
  expect(green?.stewards).toEqual([connector.person])
  expect(await takingPart(world, own, [job])).toEqual(['Job'])
  expect((await coalitionNow(world, own)).parties.map(({ isSteward }) => isSteward)).toEqual([true])
  expect(await people.loose()).toEqual(nothingLoose)
  const open = (await people.running()).map(({ role, title }) => `${role.kind} ${title}`)
  expect(open).toContain('party Namens de zorg')
  expect(open).toContain('promise Honderd geraniums')
  expect(await takingPart(world, spoken, [kim])).toEqual(['nobody', 'Kim'])
  const [orphan] = await promisesWith(world.reader(system), [promised])
  const handover = (await people.running()).find(({ role }) => role.id === orphan?.id)
  await people.letTake(connector, handover!.id, kim)
  await passNights(world, 1)
  const [taken] = await promisesWith(world.reader(system), [promised])
  expect(taken?.person).toBe(kim.person)
})

test('an ended position without a successor starts the same: those around choose who speaks', async () => {
  const [lou, mia] = [await world.person('Lou'), await world.person('Mia')]
  const organisation = await found(world, lou, 'Woonbond Oost')
  const coalition = await beginTogether(world, 'Warm wonen', { parties: [lou, mia], organisation })
  await world.house.db
    .updateTable('positions')
    .set({ until_day: '2026-01-01', from_day: '2025-01-01' })
    .where('organisation', '=', organisation)
    .execute()
  await passNights(world, 1)
  const asked = (await people.runningOf(lou)).find(({ thing }) => thing.id === coalition)
  expect(asked?.reason).toBe('ended')
  expect(await people.loose()).toEqual(nothingLoose)
})

test('an organisation whose last position ended alone goes to the connectors of its place, and who takes it has the mandate', async () => {
  const connector = await world.person('Nora', { role: 'connector', place: zandweerd })
  const [otto, pim] = [await world.person('Otto'), await world.person('Pim')]
  const organisation = await found(world, otto, 'Harmonie Oost')
  const coalition = await beginTogether(world, 'Muziek voor ieder', { parties: [otto, pim], organisation })
  const { id: position } = await people.roleOf(otto, 'position')
  const last = dayOf(world.house.now())
  await world.as(otto, ctx => endPosition(ctx, { position, until: last, alone: true }))
  await passNights(world, 1)
  const asked = (await people.runningOf(otto)).find(({ thing }) => thing.id === organisation)
  expect(asked?.reason).toBe('ended')
  await people.letTake(connector, asked!.id, pim)
  await passNights(world, 3)
  const [held] = await positionsOf(world.reader(system), [otto.person!])
  expect(held?.until).toBe(last)
  const day = dayOf(world.house.now())
  expect(await maySpeakFor(world.reader(system), { person: pim.person!, organisation, day })).toBe(true)
  expect(await takingPart(world, coalition, [otto, pim])).toEqual(['Pim', 'Pim'])
  expect(await people.loose()).toEqual(nothingLoose)
  expect(await people.runningOf(otto)).toEqual([])
})

test('an organisation of somebody who was erased can still be taken over', async () => {
  const connector = await world.person('Rie', { role: 'connector', place: zandweerd })
  const [sam, tom] = [await world.person('Sam'), await world.person('Tom')]
  const organisation = await found(world, sam, 'Ruilkring')
  await leave(sam)
  await erase(sam)
  const handover = (await people.running()).find(({ thing }) => thing.id === organisation)
  await people.letTake(connector, handover!.id, tom)
  await passNights(world, 1)
  const day = dayOf(world.house.now())
  expect(await maySpeakFor(world.reader(system), { person: tom.person!, organisation, day })).toBe(true)
})
