import { afterAll, beforeAll, expect, test } from 'vitest'
import { may } from '../../platform/rights.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { archiveRights } from './rights.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('only operators of the whole site work with archives', async () => {
  const actors = {
    visitor: world.reader().actor,
    member: await world.person('Lid'),
    connector: await world.person('Conny', { role: 'connector' }),
    moderator: await world.person('Mo', { role: 'moderator' }),
    'operator of a place': await world.person('Oda', { role: 'operator', place: zandweerd }),
    operator: await world.person('Ole', { role: 'operator' }),
  }
  const actions = ['see', 'make', 'fetch', 'restore'] as const
  const table = Object.entries(actors).map(([role, actor]) => [
    role,
    actions.map(action => may(archiveRights, { actor, action, thing: null }) === null),
  ])
  const no = [false, false, false, false]
  expect(Object.fromEntries(table)).toEqual({
    ...{ visitor: no, member: no, connector: no, moderator: no, 'operator of a place': no },
    operator: [true, true, true, true],
  })
})
