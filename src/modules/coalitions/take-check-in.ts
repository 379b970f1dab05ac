import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addMarks, type CheckIn, type Marks } from './check-in.ts'
import { factOf } from './coalition.ts'
import { coalitionFor } from './load-coalition.ts'
import {
  checkInsToClose,
  closeCheckIn,
  coalitionsToAsk,
  lockOpenCheckIn,
  openCheckIn,
  saveAnswer,
} from './queries/check-ins.ts'
import { lockCoalition } from './queries/coalitions.ts'

/** Somebody says how the coalition is doing. It tells no fact: the log would say when who answered. */
export async function takeCheckIn(
  ctx: Ctx,
  { coalition: id, marks }: { readonly coalition: string; readonly marks: Marks },
): Promise<void> {
  await coalitionFor(ctx, 'check_in', id)
  const round = await lockOpenCheckIn(ctx, id)
  const { person } = ctx.actor
  if (!round || round.closesAt <= ctx.now || person === null) {
    throw new Refusal('closed', 'coalitions.no_check_in')
  }
  const tally = addMarks(round.tally, marks)
  if (!(await saveAnswer(ctx, { checkIn: round.id, person, tally }))) {
    throw new Refusal('conflict', 'coalitions.checked_in')
  }
}

/** Opens the rounds of this quarter and closes those whose time is over. */
export async function tendCheckIns(house: House): Promise<void> {
  for (const round of await checkInsToClose(house.reader(system))) {
    await house.transact(system, ctx => close(ctx, round.coalition))
  }
  for (const id of await coalitionsToAsk(house.reader(system))) {
    await house.transact(system, ctx => open(ctx, id))
  }
}

async function open(ctx: Ctx, id: string): Promise<void> {
  if (await lockOpenCheckIn(ctx, id)) return
  await openCheckIn(ctx, id)
  await tell(ctx, id, 'coalitions.check_in_opened')
}

async function close(ctx: Ctx, id: string): Promise<void> {
  const round: CheckIn | undefined = await lockOpenCheckIn(ctx, id)
  if (!round || round.closesAt > ctx.now) return
  await closeCheckIn(ctx, round)
  await tell(ctx, id, 'coalitions.check_in_closed')
}

async function tell(ctx: Ctx, id: string, name: string): Promise<void> {
  const coalition = await lockCoalition(ctx, id)
  if (!coalition) return
  const data = { name: coalition.name }
  ctx.tell(name, { verb: 'Question', ...factOf(coalition), circle: 'hidden', data })
}
