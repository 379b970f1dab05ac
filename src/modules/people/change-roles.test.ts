import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { grantRole, revokeRole } from './change-roles.ts'
import { people } from './index.ts'
import { invitePerson } from './invite-person.ts'
import { firstOperator } from './make-sign-in-link.ts'
import { connectorsOf, grantsOf } from './queries/grants.ts'

let world: World
let operator: Actor
beforeAll(async () => {
  world = await openWorld([people])
  operator = await world.person('Olga', { role: 'operator' })
})
afterAll(() => world.close())

const give = (person: Actor, place: string | null) =>
  world.as(operator, ctx => grantRole(ctx, { person: person.person!, role: 'connector', place }))
const rolesOf = async (person: string) =>
  (await grantsOf(world.reader(), [person])).map(({ role, place }) => [role, place])

test('a role is given once, taken away, and both are facts', async () => {
  const fatma = await world.person('Fatma')
  await give(fatma, zandweerd)
  await give(fatma, zandweerd)
  expect(await rolesOf(fatma.person!)).toEqual([['connector', zandweerd]])
  const [grant] = await grantsOf(world.reader(), [fatma.person!])
  await world.as(operator, ctx => revokeRole(ctx, { grant: grant!.id }))
  expect(await rolesOf(fatma.person!)).toEqual([])
  const facts = await world.house.db
    .selectFrom('activities')
    .select(['name', 'areas', 'circle', 'data', 'actor'])
    .where('object', '=', fatma.person!)
    .orderBy('seq')
    .execute()
  const fact = { areas: [zandweerd, deventer], circle: 'members', actor: operator.person }
  expect(facts).toEqual([
    { ...fact, name: 'people.role_granted', data: { role: 'connector', place: zandweerd } },
    { ...fact, name: 'people.role_revoked', data: { role: 'connector', place: zandweerd } },
  ])
})

test('the connectors of a place are those of it and of what is around it, nearest first', async () => {
  const [wijk, stad, buurt, overal, elders] = await Promise.all(
    ['Wijk', 'Stad', 'Buurt', 'Overal', 'Elders'].map(name => world.person(name)),
  )
  await give(stad!, deventer)
  await give(overal!, null)
  await give(wijk!, zandweerd)
  await give(buurt!, zwolseweg)
  await give(elders!, apeldoorn)
  const near = await connectorsOf(world.reader(), [noorderplein, zandweerd, deventer])
  expect(near.map(({ person }) => person)).toEqual([wijk, stad, overal].map(one => one!.person))
})

test('a member cannot make itself operator', async () => {
  const member = await world.person('Member')
  const wish = { person: member.person!, role: 'operator', place: null } as const
  await expect(world.as(member, ctx => grantRole(ctx, wish))).rejects.toMatchObject({
    code: 'people.operators_only',
  })
})

test('a role needs a known person and a known place', async () => {
  const nobody = '00000000-0000-0000-0000-000000000000'
  const wish = { person: nobody, role: 'moderator', place: null } as const
  await expect(world.as(operator, ctx => grantRole(ctx, wish))).rejects.toMatchObject({ kind: 'not_found' })
  await expect(give(operator, 'GM9999')).rejects.toMatchObject({ code: 'people.place_unknown' })
})

test('the last operator keeps that role, also when two are taken at the same time', async () => {
  const other = await world.person('Other', { role: 'operator' })
  const grants = await grantsOf(world.reader(), [operator.person!, other.person!])
  const taken = await Promise.allSettled(
    grants.map(({ id }) => world.as(system, ctx => revokeRole(ctx, { grant: id }))),
  )
  expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await world.as(system, ctx => grantRole(ctx, { person: operator.person!, role: 'operator', place: null }))
})

test('somebody who is invited gets a role and a mail, and is the person who signs in later', async () => {
  const wish = { email: 'Nieuw@Example.org', name: 'Nina', role: 'connector', place: zandweerd } as const
  const id = await world.as(operator, ctx => invitePerson(ctx, wish))
  expect(await rolesOf(id)).toEqual([['connector', zandweerd]])
  expect((await world.mails()).at(-1)).toEqual({
    to: 'nieuw@example.org',
    subject: 'Je hebt een rol bij Knooppunt',
    text: [
      'Hallo,',
      'Je bent nu verbinder bij Knooppunt. Meld je aan met dit e-mailadres. Je hebt geen wachtwoord nodig.',
      'Aanmelden:\nhttps://knooppunt.test/aanmelden',
    ].join('\n\n'),
  })
  expect(await world.as(operator, ctx => invitePerson(ctx, { ...wish, role: 'moderator' }))).toBe(id)
})

test('there is one first operator, made when there is none', async () => {
  expect(await world.as(system, ctx => firstOperator(ctx, 'Beheerder'))).not.toBe('')
  const before = await world.house.db.selectFrom('people').select('id').execute()
  await world.as(system, ctx => firstOperator(ctx, 'Beheerder'))
  expect(await world.house.db.selectFrom('people').select('id').execute()).toHaveLength(before.length)
  await world.house.db.deleteFrom('grants').where('role', '=', 'operator').execute()
  const made = await world.as(system, ctx => firstOperator(ctx, 'Beheerder'))
  expect([await rolesOf(made), await world.as(system, ctx => firstOperator(ctx, 'Beheerder'))]).toEqual([
    [['operator', null]],
    made,
  ])
})
