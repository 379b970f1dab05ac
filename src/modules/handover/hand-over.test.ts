import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { mandatesOf } from '../organisations/index.ts'
import { actorsWith, connectorsOf } from '../people/index.ts'
import { promisesWith } from '../promises/index.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { agreeToKeeping } from './answer-handover.ts'
import { withdrawHandover } from './name-successor.ts'
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

let world: World
let people: ReturnType<typeof handoversOn>
beforeAll(async () => {
  world = await openWorld(roleModules)
  people = handoversOn(world)
})
afterAll(() => world.close())

const stewardsOf = async (id: string) =>
  (await initiativesWith(world.reader(system), [id])).flatMap(({ stewards }) => stewards)

test('nobody is a successor before saying yes, and after a no the holder names another', async () => {
  const [ans, bas, cor] = [await world.person('Ans'), await world.person('Bas'), await world.person('Cor')]
  const initiative = await beginInitiative(world, ans, 'Moestuin')
  const role = await people.roleOf(ans, 'stewardship')
  const asked = await people.name(ans, bas, { role })
  expect(await stewardsOf(initiative)).toEqual([ans.person])
  await people.answer(bas, asked, false)
  await people.handTo(ans, cor, { role })
  expect(await stewardsOf(initiative)).toEqual([ans.person, cor.person])
})

test('both do it in the shadow, and after its days the one before is off', async () => {
  const [dien, evert] = [await world.person('Dien'), await world.person('Evert')]
  const initiative = await beginInitiative(world, dien, 'Buurtsoep')
  await people.handTo(dien, evert, { role: await people.roleOf(dien, 'stewardship'), days: 10 })
  await passNights(world, 9)
  const during = await stewardsOf(initiative)
  await passNights(world, 2)
  expect([during, await stewardsOf(initiative)]).toEqual([[dien.person, evert.person], [evert.person]])
})

test('a position goes over with its mandate, its voice in coalitions and its promises', async () => {
  const [fien, gijs, hans] = [
    await world.person('Fien'),
    await world.person('Gijs'),
    await world.person('Hans'),
  ]
  const organisation = await found(world, fien, 'Buurtzorg Zandweerd')
  const coalition = await beginTogether(world, 'Samen warm', { parties: [fien, hans], organisation })
  const promised = await promise(world, fien, { what: 'Een busje', coalition, organisation })
  await people.handTo(fien, gijs, { role: await people.roleOf(fien, 'position') })
  expect(await takingPart(world, coalition, [fien, gijs, hans])).toEqual(['Fien', 'Hans'])
  const shadow = (await actorsWith(world.reader(system), [gijs.person!])).get(gijs.person!)
  const circleId = (
    await world.house.db
      .selectFrom('circles')
      .select('id')
      .where('owner', '=', coalition)
      .executeTakeFirstOrThrow()
  ).id
  expect(shadow?.circles).toEqual([circleId])
  await passNights(world, 31)
  expect(await takingPart(world, coalition, [fien, gijs, hans])).toEqual(['Gijs', 'Hans'])
  const [passed] = await promisesWith(world.reader(system), [promised])
  const mandates = await mandatesOf(world.reader(), gijs.person!, '2026-06-01')
  expect([passed?.person, mandates.map(one => one.everything)]).toEqual([gijs.person, [true]])
  expect(await people.kindsOf(fien)).toEqual([])
  expect(await people.loose()).toEqual(nothingLoose)
})

test('who is a party alone hands that over too, with what was promised there', async () => {
  const [ida, jan, kees] = [await world.person('Ida'), await world.person('Jan'), await world.person('Kees')]
  const coalition = await beginTogether(world, 'Groen plein', { parties: [ida, jan] })
  const promised = await promise(world, ida, { what: 'Tien bomen', coalition })
  await people.handTo(ida, kees, { role: await people.roleOf(ida, 'party'), days: 0 })
  await passNights(world, 1)
  expect(await takingPart(world, coalition, [ida, jan, kees])).toEqual(['Kees', 'Jan'])
  const [passed] = await promisesWith(world.reader(system), [promised])
  expect([passed?.person, (await coalitionNow(world, coalition)).parties[0]?.isSteward]).toEqual([
    kees.person,
    true,
  ])
})

test('an operator gives the place to the successor before the connector goes off', async () => {
  const connector = await world.person('Lot', { role: 'connector', place: zandweerd })
  const [next, operator] = [await world.person('Mo'), await world.person('Nel', { role: 'operator' })]
  const keepers = async () => (await connectorsOf(world.reader(), [zandweerd])).map(({ person }) => person)
  const handover = await people.name(connector, next, {
    role: await people.roleOf(connector, 'keeping'),
    days: 1,
  })
  await people.answer(next, handover)
  await passNights(world, 5)
  expect(await keepers()).toEqual([connector.person])
  await expect(world.as(next, ctx => agreeToKeeping(ctx, { handover }))).rejects.toMatchObject({
    code: 'handover.only_operators',
  })
  await world.as(operator, ctx => agreeToKeeping(ctx, { handover }))
  await passNights(world, 1)
  expect(await keepers()).toEqual([next.person])
})

test('without a successor the parties of the coalition choose, and nobody else', async () => {
  const [olaf, piet, rik] = [
    await world.person('Olaf'),
    await world.person('Piet'),
    await world.person('Rik'),
  ]
  const coalition = await beginTogether(world, 'Veilig lopen', { parties: [olaf, piet] })
  const role = await people.roleOf(olaf, 'party')
  await people.letGo(olaf, role)
  const handover = await people.runningFor(role.id)
  await expect(people.choose(rik, handover, rik)).rejects.toMatchObject({ code: 'handover.not_found' })
  await people.letTake(piet, handover, rik)
  await passNights(world, 31)
  expect(await takingPart(world, coalition, [olaf, piet, rik])).toEqual(['Rik', 'Piet'])
})

test('where nobody else takes part the connectors of the place choose', async () => {
  const connector = await world.person('Saar', { role: 'connector', place: zandweerd })
  const tom = await world.person('Tom')
  const initiative = await beginInitiative(world, tom, 'Ruilkast')
  const role = await people.roleOf(tom, 'stewardship')
  await people.letGo(tom, role)
  const handover = await people.runningFor(role.id)
  await people.letTake(connector, handover, connector)
  await passNights(world, 31)
  expect(await stewardsOf(initiative)).toEqual([connector.person])
})

test('who stays after all stops the handover', async () => {
  const [uma, vic] = [await world.person('Uma'), await world.person('Vic')]
  await beginInitiative(world, uma, 'Leeshoek')
  const role = await people.roleOf(uma, 'stewardship')
  const handover = await people.name(uma, vic, { role })
  await world.as(uma, ctx => withdrawHandover(ctx, role))
  await expect(people.answer(vic, handover)).rejects.toMatchObject({ code: 'handover.answered_already' })
})

test('a role is handed over once at a time, not to oneself, and not by who does not have it', async () => {
  const [wil, xan] = [await world.person('Wil'), await world.person('Xan')]
  await beginInitiative(world, wil, 'Speeltuin')
  const role = await people.roleOf(wil, 'stewardship')
  await expect(people.name(wil, wil, { role })).rejects.toMatchObject({ code: 'handover.successor_unknown' })
  await expect(people.name(wil, xan, { role, days: 91 })).rejects.toMatchObject({
    code: 'handover.days_wrong',
  })
  await expect(people.name(xan, wil, { role })).rejects.toMatchObject({ code: 'handover.role_not_found' })
  await people.name(wil, xan, { role })
  await expect(people.name(wil, xan, { role })).rejects.toMatchObject({ code: 'handover.runs_already' })
})

test('at the end of all this nothing is left alone', async () => {
  expect(await people.loose()).toEqual(nothingLoose)
})
