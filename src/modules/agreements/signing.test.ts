import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { draft, refusalOf, sign, standCoalition, type Standing } from '../../testing/standing-agreement.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { coalitions } from '../coalitions/index.ts'
import { organisations } from '../organisations/index.ts'
import { addSection } from './edit-draft.ts'
import {
  agreements,
  agreementsWith,
  answerReview,
  datesOfAgreements,
  fixVersion,
  signaturesOf,
  stateOfAgreement,
  versionsOf,
  withdrawSignature,
} from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld([organisations, coalitions, agreements])
})
afterAll(() => world.close())

async function agreementOf(actor: Actor, id: string) {
  const [found] = await agreementsWith(world.reader(actor), [id])
  if (!found) throw new Error('unseen')
  return found
}

const stateFor = async (actor: Actor, id: string) => stateOfAgreement(await agreementOf(actor, id))

/** A version that both parties signed. */
async function inForce(): Promise<Standing & { id: string; slug: string }> {
  const standing = await standCoalition(world)
  const agreement = await draft(world, standing)
  await world.as(standing.lies, ctx => fixVersion(ctx, agreement.id))
  await sign(world, standing.lies, agreement)
  await sign(world, standing.bram, agreement)
  return { ...standing, ...agreement }
}

test('it comes in force when all parties that own the issue have signed', async () => {
  const standing = await standCoalition(world)
  const { lies, bram } = standing
  const { id } = await draft(world, standing)
  const states = [await stateFor(lies, id)]
  await world.as(lies, ctx => fixVersion(ctx, id))
  states.push(await stateFor(lies, id))
  await sign(world, lies, { id })
  states.push(await stateFor(lies, id))
  await sign(world, bram, { id, reservation: 'Niet op zondag.' })
  states.push(await stateFor(lies, id))
  expect(states).toEqual(['draft', 'open', 'open', 'in_force'])
  const [version] = await versionsOf(world.reader(), id)
  const signatures = await signaturesOf(world.reader(), [id])
  expect(
    signatures.map(({ personName, organisationName, reservation, hash }) => [
      personName,
      organisationName,
      reservation,
      hash === version?.hash,
    ]),
  ).toEqual([
    ['Lies', standing.organisationName, '', true],
    ['Bram', null, 'Niet op zondag.', true],
  ])
})

test('a mandate counts on the day of signing', async () => {
  const standing = await standCoalition(world)
  const { id } = await draft(world, standing)
  await world.as(standing.lies, ctx => fixVersion(ctx, id))
  const db = world.house.db
  await db.updateTable('mandates').set({ may_sign: false }).execute()
  expect(await refusalOf(sign(world, standing.lies, { id }))).toBe('agreements.no_mandate')
  await db
    .updateTable('mandates')
    .set({ may_sign: true, from_day: '2026-03-01', until_day: '2026-03-02' })
    .execute()
  expect(await refusalOf(sign(world, standing.lies, { id }))).toBe('agreements.no_mandate')
  await db.updateTable('mandates').set({ until_day: '2026-03-03' }).execute()
  expect(await refusalOf(sign(world, standing.lies, { id }))).toBe('done')
  await db.updateTable('mandates').set({ until_day: null }).execute()
})

test('a party signs a version once, and not another text than the one on the screen', async () => {
  const { lies, id } = await inForce()
  expect(await refusalOf(sign(world, lies, { id }))).toBe('agreements.signed_already')
  expect(await refusalOf(sign(world, lies, { id, number: 7 }))).toBe('agreements.other_version')
})

test('a new version needs new signatures, and the one before counts until then', async () => {
  const { lies, bram, id } = await inForce()
  expect(await refusalOf(world.as(lies, ctx => fixVersion(ctx, id)))).toBe('agreements.nothing_changed')
  await world.as(lies, ctx =>
    addSection(ctx, { agreement: id, heading: 'Geld', text: 'Ieder betaalt zelf.' }),
  )
  await world.as(lies, ctx => fixVersion(ctx, id))
  await sign(world, lies, { id })
  expect((await agreementOf(lies, id)).inForce).toBe(1)
  await sign(world, bram, { id })
  expect((await agreementOf(lies, id)).inForce).toBe(2)
})

test('who withdraws goes after the last day; with fewer than two parties it ends', async () => {
  const { lies, bram, id } = await inForce()
  const [, his] = await signaturesOf(world.reader(), [id])
  const withdraw = (actor: Actor, endsDay: string) =>
    refusalOf(
      world.as(actor, ctx =>
        withdrawSignature(ctx, { agreement: id, signature: his?.id ?? '', endsDay, reason: 'Ik verhuis.' }),
      ),
    )
  expect([await withdraw(lies, '2026-03-10'), await withdraw(bram, '2026-03-02')]).toEqual([
    'agreements.signature_not_found',
    'agreements.ends_day_past',
  ])
  expect(await withdraw(bram, '2026-03-05')).toBe('done')
  const { run } = agreements.jobs?.(world.house)[0] ?? { run: () => Promise.resolve() }
  await run(undefined)
  expect(await stateFor(lies, id)).toBe('in_force')
  world.pass({ days: 3 })
  await run(undefined)
  expect(await stateFor(lies, id)).toBe('ended')
})

test('the day on which it is looked at again stands in the calendar of the parties, and of nobody else', async () => {
  const { lies, id } = await inForce()
  const other = await world.person('Zoë')
  const { lookDay, title } = await agreementOf(lies, id)
  const dates = async (who: Actor) =>
    (await datesOfAgreements(world.reader(who), 'nl')).map(one => [one.title, one.from.toISOString()])
  expect(await dates(lies)).toEqual([[`Afspraak opnieuw bekijken: ${title}`, `${lookDay}T12:00:00.000Z`]])
  expect(await dates(other)).toEqual([])
})

test('the parties are called a month and a week before, asked on the day, and all together decide', async () => {
  const { lies, bram, id } = await inForce()
  const { run } = agreements.jobs?.(world.house)[0] ?? { run: () => Promise.resolve() }
  const told = async () => {
    const rows = await world.house.db
      .selectFrom('activities')
      .select(['name', 'data'])
      .where('object', '=', id)
      .where('name', 'like', 'agreements.review%')
      .orderBy('seq')
      .execute()
    return rows.map(({ name, data }) => [name, (data as { due?: string }).due])
  }
  const days = (Date.parse('2027-03-03T09:00:00Z') - world.house.now().getTime()) / 86_400_000
  world.pass({ days: days - 31 })
  await run(undefined)
  expect(await told()).toEqual([])
  world.pass({ days: 1 })
  await run(undefined)
  await run(undefined)
  world.pass({ days: 23 })
  await run(undefined)
  expect(await told()).toEqual([
    ['agreements.review_near', 'month'],
    ['agreements.review_near', 'week'],
  ])
  world.pass({ days: 7 })
  await run(undefined)
  await run(undefined)
  expect([await stateFor(lies, id), (await told()).length]).toEqual(['under_review', 3])
  const [hers, his] = await signaturesOf(world.reader(), [id])
  const answer = (actor: Actor, signature: string | undefined, say: 'goes_on' | 'stop') =>
    world.as(actor, ctx => answerReview(ctx, { agreement: id, signature: signature ?? '', answer: say }))
  await answer(lies, hers?.id, 'goes_on')
  await answer(bram, his?.id, 'stop')
  expect(await stateFor(lies, id)).toBe('under_review')
  await answer(bram, his?.id, 'goes_on')
  expect([await stateFor(lies, id), (await agreementOf(lies, id)).lookDay]).toEqual([
    'in_force',
    '2028-03-03',
  ])
})
