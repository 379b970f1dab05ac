import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { coalitions } from './index.ts'
import { passOnParty } from './pass-on-party.ts'
import { whoHears, type Hearing } from './who-hears.ts'

const heard: Hearing[] = []
const listener: Consumer = {
  name: 'listener',
  hear: async (ctx, activities) => void heard.push(...(await whoHears(ctx, activities))),
}
const listening = { name: 'listening', messages: { nl: {}, en: {} }, consumers: [listener] }

let tested: Tested
beforeAll(async () => {
  tested = await openCoalitions([circles, coalitions, listening])
})
afterAll(() => tested.world.close())

test('when the only steward is gone the first party that owns the issue becomes one, and hears it', async () => {
  const { world, running, partyOf, now } = tested
  const [lies, omar, tess] = [
    await world.person('Lies'),
    await world.person('Omar'),
    await world.person('Tess'),
  ]
  const coalition = await running(lies, omar, tess)
  const party = await partyOf(coalition, lies)
  await world.settle()
  heard.length = 0
  await world.as(system, ctx => passOnParty(ctx, { coalition, party, to: null }))
  await world.settle()
  const { parties } = await now(coalition)
  expect(parties.map(({ person, isSteward }) => [person, isSteward])).toEqual([
    [omar.person, true],
    [tess.person, false],
  ])
  const stewards = heard.filter(({ kind }) => kind === 'coalition_steward')
  expect(stewards.map(({ person }) => person)).toEqual([omar.person])
})
