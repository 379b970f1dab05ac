import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { dayOf } from '../organisations/index.ts'
import { addressesOf } from '../people/index.ts'
import { aroundPromises } from './around-promise.ts'
import { linkDays } from './open-link.ts'
import { daysAfter, type MadePromise } from './promise.ts'
import { forgetLinks, runningUntil, takeRound, type Followed } from './queries/asks.ts'
import { lockPromise } from './queries/promises.ts'
import { roundOn, type Round } from './rounds.ts'
import { tellOf } from './tell-of.ts'
import { mailRound } from './write-mail.ts'

const atOnce = 100
const ahead = 7 // days
const day = 86_400_000 // ms

/** Every morning: reminders, questions after the day, and telling the others when nothing was heard. */
export function followUpJob(house: House): Job {
  return { name: 'follow-up-promises', every: '20 7 * * *', run: () => followUp(house) }
}

/** One promise is one transaction: begun again after a stop, it goes on where it was. */
async function followUp(house: House): Promise<void> {
  const today = dayOf(house.now())
  for (let after: string | null = null; ;) {
    const part: Followed[] = await runningUntil(house, { day: daysAfter(today, ahead), after, limit: atOnce })
    for (const followed of part) {
      if (roundOn(today, followed)) await house.transact(system, ctx => sendRound(ctx, followed))
    }
    after = part.at(-1)?.id ?? null
    if (part.length < atOnce) break
  }
  await house.transact(system, ctx => forgetLinks(ctx, new Date(ctx.now.getTime() - linkDays * day)))
}

async function sendRound(ctx: Ctx, followed: Followed): Promise<void> {
  const round = roundOn(dayOf(ctx.now), followed)
  const promise = await lockPromise(ctx, followed.id)
  if (!promise || !round) return
  const owners = (await aroundPromises(ctx, [promise])).get(promise.id)?.owners ?? []
  const addresses = await addressesOf(ctx, owners)
  // Where nobody can be asked, waiting helps nobody.
  const isPast = round === 'due' || round === 'again'
  const isUnheard = round === 'escalated' || (isPast && addresses.length === 0)
  const taken: Round = isUnheard ? 'escalated' : round
  if (!(await takeRound(ctx, { promise: promise.id, dueDay: promise.dueDay, round: taken }))) return
  if (taken === 'escalated') return tellOverdue(ctx, promise)
  for (const address of addresses) await mailRound(ctx, { promise, address, round: taken })
}

function tellOverdue(ctx: Ctx, promise: MadePromise): void {
  tellOf(ctx, 'promises.overdue', { verb: 'Flag', promise, circle: 'hidden' })
}
