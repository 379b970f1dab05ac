import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { coalitions } from './index.ts'
import { giveVoice, makeProposal } from './make-proposal.ts'
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

async function three() {
  const { world, running, partyOf } = tested
  const [lies, omar, tess] = [
    await world.person('Lies'),
    await world.person('Omar'),
    await world.person('Tess'),
  ]
  const coalition = await running(lies, omar, tess)
  await world.settle()
  heard.length = 0
  return { coalition, lies, omar, tess, party: await partyOf(coalition, lies) }
}

/** Who keeps the page, and who heard that this changed for them. */
async function stewardsNow(coalition: string) {
  await tested.world.settle()
  const { parties } = await tested.now(coalition)
  const hearing = heard.filter(({ kind }) => kind === 'coalition_steward')
  return [
    parties.filter(({ isSteward }) => isSteward).map(({ person }) => person),
    hearing.map(({ person }) => person),
  ]
}

test('when the only steward is gone the first party that owns the issue becomes one, and hears it', async () => {
  const { coalition, party, omar } = await three()
  await tested.world.as(system, ctx => passOnParty(ctx, { coalition, party, to: null }))
  expect(await stewardsNow(coalition)).toEqual([[omar.person], [omar.person]])
})

test('the same when the others let the only steward go', async () => {
  const { world, tend, partyOf } = tested
  const { coalition, party, omar, tess } = await three()
  const wish = { party: await partyOf(coalition, omar), change: { kind: 'party', party } as const }
  const proposal = await world.as(omar, ctx => makeProposal(ctx, { ...wish, coalition, text: 'Zonder Lies' }))
  const agree = { voice: 'agree', reason: '', party: await partyOf(coalition, tess) } as const
  await world.as(tess, ctx => giveVoice(ctx, { ...agree, proposal }))
  world.pass({ days: 15 })
  await tend()
  expect(await stewardsNow(coalition)).toEqual([[omar.person], [omar.person]])
})
