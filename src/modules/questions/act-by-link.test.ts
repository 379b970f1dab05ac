import { expect, it } from 'vitest'
import { openWorld } from '../../testing/world.ts'
import { memberActor } from './act-by-link.ts'

it('a mailed link acts as its person, but with no more rights than any member', async () => {
  const world = await openWorld()
  const operator = await world.person('Olga', { role: 'operator' })
  const actor = await memberActor(world.reader(), operator.person ?? '')
  await world.close()
  expect(actor).toEqual({
    person: operator.person,
    name: 'Olga',
    grants: [{ role: 'member', place: null }],
    circles: [],
    system: false,
  })
})
