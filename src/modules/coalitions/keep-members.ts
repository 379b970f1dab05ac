import type { Ctx } from '../../platform/ctx/ctx.ts'
import { keepCircle } from '../circles/index.ts'
import { membersOf, type Coalition } from './coalition.ts'
import { lockCoalition } from './queries/coalitions.ts'

/** Brings the circle of a coalition in step with its parties. Returns the coalition as it is now. */
export async function keepMembers(ctx: Ctx, id: string): Promise<Coalition> {
  const coalition = await lockCoalition(ctx, id)
  if (!coalition) throw new Error(`The coalition ${id} is gone.`)
  const owner = { kind: 'coalition', id }
  await keepCircle(ctx, { owner, title: coalition.name, members: membersOf(coalition) })
  return coalition
}
