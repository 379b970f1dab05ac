import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deventer } from '../../testing/places.ts'
import { openPost, type Post } from '../../testing/post.ts'
import { answerInvitation } from './answer-invitation.ts'
import { cancelTable, removeTable } from './end-planning.ts'
import { guestsOf, inviteGuests, planTable, stillAskedTables, tables } from './index.ts'
import { chooseDate, offerDates } from './offer-dates.ts'
import { datesOf } from './queries/dates.ts'
import { shareHosting } from './share-hosting.ts'
import { giveChairBack, takeChair } from './take-chair.ts'

let post: Post
let ria: Actor
let bas: Actor
let eva: Actor
beforeAll(async () => {
  post = await openPost(tables)
  ria = await post.world.person('Ria')
  bas = await post.world.person('Bas')
  eva = await post.world.person('Eva')
})
afterAll(() => post.world.close())

/** Does something and says who heard what of it. */
async function heardAfter(actor: Actor, deed: (ctx: Ctx) => Promise<unknown>): Promise<string[]> {
  const { world } = post
  const rows = () => world.house.db.selectFrom('notices').select(['id', 'person', 'kind']).execute()
  const before = new Set((await rows()).map(({ id }) => id))
  await world.as(actor, deed)
  await world.settle()
  const names = new Map([ria, bas, eva].map(({ person, name }) => [person, name]))
  const fresh = (await rows()).filter(({ id }) => !before.has(id))
  return fresh.map(({ person, kind }) => `${names.get(person)} ${kind}`).sort()
}

test('of everything about a table those concerned hear once, and nobody of an own act', async () => {
  const { world } = post
  const { house } = world
  const wish = { kind: 'talk', title: 'Groen', places: [deventer], openChairs: 1 }
  const { id } = await world.as(ria, ctx => planTable(ctx, wish))
  const invited = [{ person: bas.person ?? '' }]
  const invite = await heardAfter(ria, ctx => inviteGuests(ctx, house, { id, invited }))
  const waits = [...(await stillAskedTables(world.reader(ria), [id]))]
  expect([invite, waits]).toEqual([['Bas table_invited'], [`${id} ${bas.person}`]])
  const moments = [new Date('2026-03-20T18:30:00Z')]
  expect(await heardAfter(ria, ctx => offerDates(ctx, house, { id, moments }))).toEqual(['Bas table_dates'])
  const [guest] = await guestsOf(world.reader(ria), id)
  const said = { answer: 'yes', dates: [], prepared: [], named: true, via: 'page' } as const
  const answer = { table: id, guest: guest?.id ?? '', ...said }
  expect(await heardAfter(bas, ctx => answerInvitation(ctx, answer))).toEqual(['Ria table_answered'])
  expect([...(await stillAskedTables(world.reader(ria), [id]))]).toEqual([])
  expect(await heardAfter(eva, ctx => takeChair(ctx, house, id))).toEqual(['Ria table_chair'])
  expect(await heardAfter(eva, ctx => giveChairBack(ctx, id))).toEqual(['Ria table_chair_free'])
  const [date] = await datesOf(world.reader(ria), id)
  const chosen = await heardAfter(ria, ctx => chooseDate(ctx, house, { id, date: date?.id ?? '' }))
  expect(chosen).toEqual(['Bas table_date'])
  const share = { id, person: bas.person ?? '', role: 'notes' as const }
  expect(await heardAfter(ria, ctx => shareHosting(ctx, share))).toEqual(['Bas table_host'])
  const ending = { id, reason: 'Ziek' }
  expect(await heardAfter(ria, ctx => cancelTable(ctx, house, ending))).toEqual(['Bas table_cancelled'])
  expect(await heardAfter(ria, ctx => removeTable(ctx, house, ending))).toEqual(['Bas table_removed'])
})
