import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { memberWith, operatorsOfSite, unusedSince, type Member } from '../people/index.ts'
import { carryOut, close } from './ask-erasure.ts'
import { nextStep, toWarnBefore } from './erasure.ts'
import { addFirstWarning, addSecondWarning, dropWarnings, dueErasures, warnings } from './queries.ts'
import { warnUnused } from './write-letters.ts'

/** Every night: warns who stays away, closes what stays unused, and erases whose time has come. */
export function tendAccountsJob(house: House): Job {
  return {
    name: 'tend-accounts',
    every: '50 3 * * *',
    run: async () => {
      await tendUnused(house)
      for (const person of await dueErasures(house.reader(system))) {
        await house.transact(system, ctx => carryOut(ctx, person))
      }
    },
  }
}

/** The last operator stays, used or not. */
async function tendUnused(house: House): Promise<void> {
  const reader = house.reader(system)
  const operators = await operatorsOfSite(reader)
  const all = await unusedSince(reader, toWarnBefore(reader.now))
  const unused = all.filter(({ id }) => operators.length > 1 || id !== operators[0])
  const warned = await warnings(reader)
  const back = [...warned.keys()].filter(person => !unused.some(({ id }) => id === person))
  await house.transact(system, ctx => dropWarnings(ctx, back))
  for (const { id, usedAt } of unused) {
    const step = nextStep({ usedAt, warned: warned.get(id), now: reader.now })
    if (step === null) continue
    await house.transact(system, async ctx => {
      const member = await memberWith(ctx, id)
      if (member) await steps[step](ctx, member)
    })
  }
}

const steps = {
  warn_first: async (ctx: Ctx, member: Member) => {
    await addFirstWarning(ctx, member.id)
    await warnUnused(ctx, member, 'first')
  },
  warn_second: async (ctx: Ctx, member: Member) => {
    await addSecondWarning(ctx, member.id)
    await warnUnused(ctx, member, 'second')
  },
  erase: (ctx: Ctx, member: Member) => close(ctx, member, ctx.now),
}
