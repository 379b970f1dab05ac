import { lastActsOf } from '../../platform/activities/acts.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { choosersOf } from './choosers.ts'
import { daysAfter, standingOf } from './handover.ts'
import { askAround } from './leave-role.ts'
import { dropHandover } from './name-successor.ts'
import { allRunning } from './queries/handovers.ts'
import { warnAnew } from './queries/warnings.ts'
import { stewardsEverywhere, type Stewarding } from './stewards-everywhere.ts'

/** Without any act for so many days somebody is quiet; said again after `again` days. */
export const silence = { after: 90, again: 30 } as const

/**
 * Tells the parties in time that the last active steward of a coalition or an initiative is quiet, and asks them to choose somebody
 * beside; that person hears it too, and stops it by being there again.
 */
export async function warnOfSilence(house: House): Promise<void> {
  const reader = house.reader(system)
  const all = await stewardsEverywhere(reader)
  const persons = [...new Set(all.map(({ role }) => role.holder))]
  const acts = await lastActsOf(reader, persons, daysAfter(house.now(), -silence.after))
  const active = new Set(acts.map(({ person }) => person))
  for (const handover of await allRunning(reader)) {
    const { id, reason, holder } = handover
    const isBack = reason === 'silent' && holder !== null && active.has(holder)
    if (isBack && standingOf(handover) === 'open') {
      await house.transact(system, ctx => dropHandover(ctx, id))
    }
  }
  const limit = daysAfter(house.now(), -silence.after)
  for (const stewards of Map.groupBy(all, ({ role }) => role.thing.id).values()) {
    const isQuiet = stewards.every(({ role, since }) => !active.has(role.holder) && since <= limit)
    if (isQuiet) await house.transact(system, ctx => warn(ctx, stewards))
  }
}

async function warn(ctx: Ctx, stewards: readonly Stewarding[]): Promise<void> {
  const [first] = stewards
  if (!first) return
  const { role } = first
  const since = daysAfter(ctx.now, -silence.again)
  if (!(await warnAnew(ctx, { warning: 'silent', thing: role.thing, since }))) return
  await askAround(ctx, role, 'silent')
  const asked = { ...role, role, begunAt: ctx.now }
  const [parties = []] = await choosersOf(ctx, [asked])
  const persons = [...new Set([...parties, ...stewards.map(one => one.role.holder)])]
  ctx.tell('handover.silent', {
    verb: 'Announce',
    ...{ object: role.thing, areas: role.areas, circle: 'hidden' },
    data: { title: role.title, persons },
  })
}
