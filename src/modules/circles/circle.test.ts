import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { visitor, type Actor, type Role } from '../../platform/ctx/actor.ts'
import { may } from '../../platform/rights.ts'
import { newId } from '../../platform/db/ids.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { chooseCircle } from './choose-circle.ts'
import { circleColumns, circleOf } from './circle.ts'
import { keepCircle } from './keep-circle.ts'
import { membersOf } from './queries.ts'
import { circleRights } from './rights.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const owner = () => ({ kind: 'coalition', id: newId() })

it('a thing whose circle is gone is for those who answer for it', () => {
  expect(circleOf({ circle: 'circle', circle_id: null })).toBe('hidden')
  expect(circleOf(circleColumns('members'))).toBe('members')
})

it('who is not among the parties any more leaves the circle of a coalition, who comes joins it', async () => {
  const [noor, bram, cato] = [
    await world.person('Noor'),
    await world.person('Bram'),
    await world.person('Cato'),
  ]
  const ids = (...actors: Actor[]) => actors.map(({ person }) => person ?? '')
  const kept = { owner: owner(), title: 'Samen Groen' }
  const first = await world.as(noor, ctx => keepCircle(ctx, { ...kept, members: ids(noor, bram) }))
  const again = await world.as(noor, ctx => keepCircle(ctx, { ...kept, members: ids(noor, cato) }))
  expect([again, (await membersOf(world.reader(), again)).sort()]).toEqual([first, ids(noor, cato).sort()])
})

it('only who is in a coalition gives its circle to a thing', async () => {
  const noor = await world.person('Noor')
  const wish = await world.as(noor, ctx => keepCircle(ctx, { owner: owner(), title: 'Wij', members: [] }))
  const choose = (actor: Actor) =>
    world.as(actor, ctx => chooseCircle(ctx, { owner: { kind: 'question', id: newId() }, wish }))
  await expect(choose(noor)).rejects.toMatchObject({ code: 'site.circle_not_yours' })
  expect(await choose({ ...noor, circles: [wish] })).toBe(wish)
})

it('a circle of named persons begins with who makes it, and is one for a thing', async () => {
  const noor = await world.person('Noor')
  const choice = { owner: { kind: 'question', id: newId() }, wish: 'named' }
  const made = await world.as(noor, ctx => chooseCircle(ctx, choice))
  expect(await world.as(noor, ctx => chooseCircle(ctx, choice))).toBe(made)
  expect(await membersOf(world.reader(), made)).toEqual([noor.person])
})

function actor(person: string, role: Role = 'member', place: string | null = null): Actor {
  return { person, name: person, grants: [{ role, place }], system: false }
}

const actors = [
  visitor,
  actor('member'),
  actor('steward'),
  actor('connector', 'connector', 'GM0150'),
  actor('elsewhere', 'connector', 'GM0200'),
  actor('moderator', 'moderator'),
  actor('operator', 'operator'),
]

test.each([
  ['named', ['steward'], ['steward']],
  ['named', [], ['connector', 'moderator', 'operator']],
  ['coalition', ['steward'], []],
] as const)('who changes the persons of a %s circle that %j answer for', (kind, stewards, allowed) => {
  const thing = {
    circle: { id: 'c', kind, title: '', owner: { kind: 'question', id: 'q' } },
    thing: { stewards, areas: ['GM0150'] },
  }
  const able = actors.filter(one => may(circleRights, { actor: one, action: 'change', thing }) === null)
  expect(able.map(({ person }) => person)).toEqual(allowed)
})
