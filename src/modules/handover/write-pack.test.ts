import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Activity } from '../../platform/activities/fact.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { keepNote } from './keep-note.ts'
import { leaning } from './leans.ts'
import { nearestTo } from './nearest.ts'
import { keyOf, type RoleKind } from './role.ts'
import { heardInShadow } from './shadows.ts'
import { showPack } from './show-pack.ts'
import { handoversOn } from './testing-handovers.ts'
import { beginInitiative, beginTogether, passNights, promise, roleModules } from '../../testing/roles.ts'

let world: World
let people: ReturnType<typeof handoversOn>
beforeAll(async () => {
  world = await openWorld(roleModules)
  people = handoversOn(world)
})
afterAll(() => world.close())

const packFor = async (reader: Actor, holder: Actor, kind: RoleKind) =>
  showPack(world.reader(reader), world.house.things, {
    key: keyOf(await people.roleOf(holder, kind)),
    query: '',
  })
const write = async (who: Actor, kind: RoleKind, text: string) => {
  const role = await people.roleOf(who, kind)
  await world.as(who, ctx => keepNote(ctx, { role, text }))
}
const name = async (from: Actor, to: Actor, kind: RoleKind) =>
  people.name(from, to, { role: await people.roleOf(from, kind) })
const yes = (who: Actor, handover: string) => people.answer(who, handover)

test('the pack of a role writes itself: coalition, promises, people with why, and what happened last', async () => {
  const [ria, sjef] = [await world.person('Ria'), await world.person('Sjef')]
  const coalition = await beginTogether(world, 'Schone sloot', { parties: [ria, sjef] })
  await promise(world, ria, { what: 'Netten kopen', coalition })
  await promise(world, ria, { what: 'Iets heel anders' })
  const { pack } = await packFor(ria, ria, 'party')
  expect({
    coalitions: pack.coalitions.map(({ title }) => title),
    promises: pack.promises.map(({ title, day }) => `${title} ${day}`),
    people: pack.people.map(({ person, why, title }) => `${person.name} ${why} ${title}`),
    last: pack.last.length > 0 && pack.last.length <= 10,
  }).toEqual({
    coalitions: ['Schone sloot'],
    promises: ['Netten kopen 2030-03-03'],
    people: ['Sjef coalition Schone sloot'],
    last: true,
  })
})

test('a pack is read by its holder and by who said yes, and by nobody else', async () => {
  const [teun, ursa, vera] = [
    await world.person('Teun'),
    await world.person('Ursa'),
    await world.person('Vera'),
  ]
  await beginTogether(world, 'Meer bankjes', { parties: [teun, vera] })
  await write(teun, 'party', 'Bel eerst de gemeente.')
  const gone = { code: 'handover.role_not_found' }
  const handover = await name(teun, ursa, 'party')
  await expect(packFor(ursa, teun, 'party')).rejects.toMatchObject(gone)
  await yes(ursa, handover)
  expect((await packFor(ursa, teun, 'party')).note).toBe('Bel eerst de gemeente.')
  await expect(packFor(vera, teun, 'party')).rejects.toMatchObject(gone)
})

test('what somebody would tell a successor is read by who takes over, also where both have the role', async () => {
  const [wies, xeno, yara] = [
    await world.person('Wies'),
    await world.person('Xeno'),
    await world.person('Yara'),
  ]
  await beginInitiative(world, wies, 'Pluktuin')
  await write(wies, 'stewardship', 'De sleutel ligt onder de pot.')
  await yes(xeno, await name(wies, xeno, 'stewardship'))
  expect((await packFor(xeno, xeno, 'stewardship')).noteBefore).toBe('De sleutel ligt onder de pot.')
  await yes(yara, await name(xeno, yara, 'stewardship'))
  expect((await packFor(yara, yara, 'stewardship')).noteBefore).toBe('')
})

test('what one would tell a successor is asked at most twice a year, and not after writing it', async () => {
  const zoe = await world.person('Zoë')
  await beginInitiative(world, zoe, 'Breiclub')
  const asks = async () =>
    (
      await world.house.db
        .selectFrom('activities')
        .select('id')
        .where('name', '=', 'handover.note_asked')
        .where('object', '=', zoe.person)
        .execute()
    ).length
  for (let month = 0; month < 12; month += 1) await passNights(world, 30)
  expect(await asks()).toBe(2)
  await write(zoe, 'stewardship', 'Koop wol op de markt.')
  for (let month = 0; month < 5; month += 1) await passNights(world, 30)
  expect(await asks()).toBe(2)
})

test('in the shadow the successor hears what the one before hears in that role, and nothing else', async () => {
  const [aad, bep, coos] = [await world.person('Aad'), await world.person('Bep'), await world.person('Coos')]
  const coalition = await beginTogether(world, 'Rustige nacht', { parties: [aad, coos] })
  const other = await beginTogether(world, 'Drukke dag', { parties: [aad, coos] })
  const role = await people.roleOf(aad, 'party', coalition)
  const handover = await people.name(aad, bep, { role })
  const fact = (id: string, object: string, target: string | null = null): Activity => ({
    ...{ id, at: world.house.now(), name: 'coalitions.changed', verb: 'Update', actor: coos.person },
    ...{ object: { kind: 'coalition', id: object }, areas: [], circle: 'public', data: {} },
    target: target === null ? null : { kind: 'person', id: target },
  })
  const activities = [fact('one', coalition), fact('two', other), fact('three', coalition, aad.person)]
  const said = activities.map(({ id }) => ({ person: aad.person!, activity: id, isAsk: true, mailed: true }))
  const heard = () => heardInShadow(world.reader(system), activities, said)
  const before = await heard()
  await yes(bep, handover)
  expect([before, await heard()]).toEqual([
    [],
    [{ person: bep.person, activity: 'one', isAsk: false, mailed: false }],
  ])
})

test('what hangs on one steward is found, with who is nearest and why', async () => {
  const [daan, ella] = [await world.person('Daan'), await world.person('Ella')]
  const coalition = await beginTogether(world, 'Groene daken', { parties: [daan, ella] })
  const all = await leaning(world.reader(system))
  const mine = all.filter(({ thing }) => thing.id === coalition)
  const near = await nearestTo(world.reader(daan), mine)
  expect(mine.map(({ person, ways }) => [person, ways])).toEqual([[daan.person, ['steward']]])
  expect([...near.values()].map(({ person, why }) => `${person.name} ${why}`)).toEqual(['Ella takes_part'])
})

test('the pack, the roles and what hangs on one person cost the same however much there is', async () => {
  const finn = await world.person('Finn')
  const cost = async () => {
    world.queries()
    await packFor(finn, finn, 'party')
    await leaning(world.reader(finn))
    return world.queries().length
  }
  const others = [await world.person('Gea'), await world.person('Hidde')]
  const coalition = await beginTogether(world, 'Eerste', { parties: [finn, ...others] })
  await promise(world, finn, { what: 'Een', coalition })
  const few = await cost()
  for (const what of ['Twee', 'Drie', 'Vier']) await promise(world, finn, { what, coalition })
  expect(await cost()).toBe(few)
})
