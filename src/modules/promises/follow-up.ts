import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { dayOf } from '../organisations/index.ts'
import { linkDays } from './open-link.ts'
import { daysAfter } from './promise.ts'
import { forgetLinks, runningUntil, type Followed } from './queries/asks.ts'
import { roundOn } from './rounds.ts'
import { sendRound } from './send-round.ts'

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
