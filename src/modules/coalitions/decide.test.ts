import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { initiatives } from '../initiatives/index.ts'
import { coalitions } from './index.ts'
import { giveVoice, makeProposal } from './make-proposal.ts'
import { checkInsOf } from './queries/check-ins.ts'
import { proposalsOf } from './queries/proposals.ts'
import { reinsOf } from './queries/reins.ts'
import { shapeCoalition } from './shape-coalition.ts'
import { takeCheckIn } from './take-check-in.ts'

let world: Tested['world']
let now: Tested['now']
let partyOf: Tested['partyOf']
let running: Tested['running']
let tend: Tested['tend']

beforeAll(async () => {
  ;({ world, now, partyOf, running, tend } = await openCoalitions([circles, initiatives, coalitions]))
})

afterAll(() => world.close())

test('from the second party on the reins are changed by agreement only, when the proposal closes', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const id = await running(lies, omar)
  const reins = [{ subject: 'money', held: 'owner' as const }]
  const shape = { coalition: id, reins, rule: 'owner' as const, conflictPath: '', outsider: '' }
  await expect(world.as(lies, ctx => shapeCoalition(ctx, shape))).rejects.toMatchObject({
    code: 'coalitions.runs_already',
  })
  const party = await partyOf(id, lies)
  const change = { kind: 'reins' as const, reins }
  const proposal = await world.as(lies, ctx =>
    makeProposal(ctx, { coalition: id, party, text: 'Lies doet het geld', change, days: 7 }),
  )
  const voice = { proposal, party: await partyOf(id, omar), voice: 'agree' as const, reason: '' }
  await world.as(omar, ctx => giveVoice(ctx, voice))
  await tend()
  const before = await reinsOf(world.reader(), id)
  world.pass({ days: 8 })
  await tend()
  expect([before.length, await reinsOf(world.reader(), id)]).toEqual([6, reins])
})

test('the last voice before closing counts, and after closing none is taken', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const id = await running(lies, omar)
  const change = { kind: 'rule' as const, rule: 'majority' as const }
  const party = await partyOf(id, lies)
  const proposal = await world.as(lies, ctx =>
    makeProposal(ctx, { coalition: id, party, text: 'Vaker stemmen', change, days: 7 }),
  )
  const own = { proposal, party: await partyOf(id, omar) }
  await world.as(omar, ctx => giveVoice(ctx, { ...own, voice: 'objection', reason: 'Te snel' }))
  await world.as(omar, ctx => giveVoice(ctx, { ...own, voice: 'agree', reason: '' }))
  world.pass({ days: 8 })
  await tend()
  const late = world.as(omar, ctx => giveVoice(ctx, { ...own, voice: 'abstain', reason: '' }))
  await expect(late).rejects.toMatchObject({ code: 'coalitions.proposal_closed' })
  const [closed] = await proposalsOf(world.reader(), id)
  expect([(await now(id)).rule, closed?.outcome]).toEqual([
    'majority',
    { accepted: true, because: 'no_objection', agree: 1, objection: 0, abstain: 0, silent: 1 },
  ])
})

test('an objection needs a reason, and nobody gives the voice of another party', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const id = await running(lies, omar)
  const party = await partyOf(id, lies)
  const change = { kind: 'words' as const }
  const proposal = await world.as(lies, ctx =>
    makeProposal(ctx, { coalition: id, party, text: 'Elke maand eten', change }),
  )
  const own = { proposal, party: await partyOf(id, omar), voice: 'objection' as const, reason: ' ' }
  await expect(world.as(omar, ctx => giveVoice(ctx, own))).rejects.toMatchObject({
    code: 'coalitions.objection_reason',
  })
  await expect(world.as(lies, ctx => giveVoice(ctx, own))).rejects.toMatchObject({
    code: 'coalitions.not_your_party',
  })
})

test('a check-in opens by itself, takes one answer each and shows the spread once it is over', async () => {
  const five = await Promise.all(['A', 'B', 'C', 'D', 'E'].map(name => world.person(`Buur ${name}`)))
  const id = await running(...five)
  world.pass({ days: 31 })
  await tend()
  const marks = { equal: 5, open: 4, understanding: 3, curious: 2, doing: 1 }
  for (const one of five) await world.as(one, ctx => takeCheckIn(ctx, { coalition: id, marks }))
  const [first] = five
  const again = world.as(first ?? system, ctx => takeCheckIn(ctx, { coalition: id, marks }))
  await expect(again).rejects.toMatchObject({ code: 'coalitions.checked_in' })
  world.pass({ days: 15 })
  await tend()
  const [round] = await checkInsOf(world.reader(), id)
  expect([round?.answers, round?.closedAt !== null, round?.tally.slice(0, 5)]).toEqual([
    5,
    true,
    [0, 0, 0, 0, 5],
  ])
  const facts = await world.house.db
    .selectFrom('activities')
    .select('name')
    .where('object', '=', id)
    .execute()
  expect(facts.some(({ name }) => name.includes('check_in_taken'))).toBe(false)
})
