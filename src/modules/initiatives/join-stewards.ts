import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { addSteward } from './queries/stewards.ts'

/** Somebody who said yes to taking over looks after it as well from now on. The caller has the right to. */
export async function joinStewards(
  ctx: Ctx,
  { initiative: id, person }: { readonly initiative: string; readonly person: string },
): Promise<void> {
  const initiative = await initiativeFor({ ...ctx, actor: system }, 'invite_steward', id)
  if (initiative.stewards.includes(person)) return
  await addSteward(ctx.db, { initiative: id, person, now: ctx.now })
  const data = { title: initiative.title }
  ctx.tell('initiatives.steward_joined', { verb: 'Join', ...factOf(initiative), data })
}
