import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { forgetLogbook } from '../../platform/logbook/queries.ts'
import { memberWith } from '../people/index.ts'
import { carryOut } from './carry-out.ts'
import { judge } from './load-case.ts'
import { messages } from './messages/messages.ts'
import { dropCases, dueHolds, lockCase } from './queries/cases.ts'
import { forgetAddresses } from './queries/reports.ts'
import { addressDays, inDays, keptYears } from './rules.ts'

/** Every hour: shows first posts that nobody looked at in time, and forgets what was kept long enough. */
export function tendCasesJob(house: House): Job {
  return {
    name: 'tend-cases',
    every: '25 * * * *',
    async run() {
      for (const id of await dueHolds(house.reader(system))) await release(house, id)
      await house.transact(system, async ctx => {
        await forgetAddresses(ctx, { decidedBefore: inDays(ctx.now, -addressDays) })
        await dropCases(ctx, { before: inDays(ctx.now, -365 * keptYears) })
        await forgetLogbook(ctx.db, ctx.now)
      })
    },
  }
}

async function release(house: House, id: string): Promise<void> {
  await house.transact(system, async ctx => {
    const one = await lockCase(ctx, id)
    if (!one?.held || one.decidedAt !== null) return
    const author = one.author === null ? undefined : await memberWith(ctx, one.author)
    const words = wordsOf(messages, author?.lang ?? 'nl')('moderation.released_by_time')
    const decision = { action: 'keep', rule: null, words, days: null, role: 'system' } as const
    await carryOut(ctx, house, { judged: await judge(ctx, house.things, one), decision })
  })
}
