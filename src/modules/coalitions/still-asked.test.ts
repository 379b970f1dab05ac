import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { initiatives } from '../initiatives/index.ts'
import { coalitions } from './index.ts'
import { giveVoice, makeProposal } from './make-proposal.ts'
import { endCoalition } from './steer-coalition.ts'
import { stillCheckedIn, stillInvited, stillProposed } from './still-asked.ts'
import { takeCheckIn } from './take-check-in.ts'
import { answerInvitation, takeBackInvitation } from './take-part.ts'

let tested: Tested
beforeAll(async () => void (tested = await openCoalitions([circles, initiatives, coalitions])))
afterAll(() => tested.world.close())

type Still = typeof stillInvited

const people = (...names: string[]) => Promise.all(names.map(name => tested.world.person(name)))

/** Names of those for whom a coalition waits. */
async function waits(still: Still, id: string, all: readonly Actor[]): Promise<(string | null)[]> {
  const found = await still(tested.world.reader(), [id])
  return all.filter(({ person }) => found.has(`${id} ${person}`)).map(({ name }) => name)
}

test('an invitation waits until a no, a yes, or until it is taken back', async () => {
  const { world, begun, yes, partyOf } = tested
  const all = await people('Lies', 'Omar', 'Sil', 'Noor', 'Wil')
  const [lies, omar, sil, noor] = all as [Actor, Actor, Actor, Actor]
  const id = await begun(lies, all.slice(1))
  await yes(id, omar)
  const [no, back] = [await partyOf(id, sil), await partyOf(id, noor)]
  await world.as(sil, ctx => answerInvitation(ctx, { coalition: id, party: no, accept: false }))
  await world.as(lies, ctx => takeBackInvitation(ctx, { coalition: id, party: back }))
  const before = await waits(stillInvited, id, all)
  await world.as(lies, ctx => endCoalition(ctx, id, 'Het is klaar.'))
  expect([before, await waits(stillInvited, id, all)]).toEqual([['Wil'], []])
})

test('a proposal waits for who gave no voice, until it closes', async () => {
  const { world, running, partyOf } = tested
  const all = await people('Lies', 'Omar', 'Sil')
  const [lies, omar, sil] = all as [Actor, Actor, Actor]
  const id = await running(lies, omar, sil)
  const party = await partyOf(id, lies)
  const wish = { coalition: id, party, text: 'Samen eten', change: { kind: 'words' as const }, days: 7 }
  const proposal = await world.as(lies, ctx => makeProposal(ctx, wish))
  const voice = { proposal, party: await partyOf(id, omar), voice: 'abstain' as const, reason: '' }
  await world.as(omar, ctx => giveVoice(ctx, voice))
  const open = await waits(stillProposed, id, all)
  world.pass({ days: 8 })
  expect([open, await waits(stillProposed, id, all)]).toEqual([['Lies', 'Sil'], []])
})

test('a round waits for who did not answer it, until it closes', async () => {
  const { world, running, tend } = tested
  const all = await people('Lies', 'Omar', 'Sil', 'Noor', 'Wil')
  const id = await running(...all)
  const none = await waits(stillCheckedIn, id, all)
  world.pass({ days: 31 })
  await tend()
  const marks = { equal: 4, open: 4, understanding: 4, curious: 4, doing: 4 }
  for (const one of all.slice(2)) await world.as(one, ctx => takeCheckIn(ctx, { coalition: id, marks }))
  const open = await waits(stillCheckedIn, id, all)
  world.pass({ days: 15 })
  expect([none, open, await waits(stillCheckedIn, id, all)]).toEqual([[], ['Lies', 'Omar'], []])
})
