import { system } from '../../platform/ctx/actor.ts'
import type { Activity } from '../../platform/activities/fact.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { memberWith } from '../people/index.ts'
import { factOf, standingOf, type Handover } from './handover.ts'
import { askAround } from './leave-role.ts'
import { dropHandover } from './name-successor.ts'
import { rolesOf } from './own-roles.ts'
import { endShadow } from './pass-on.ts'
import { runningOf, saveChoice, saveEnding } from './queries/handovers.ts'

/** Who closes the account lets all roles go: those around are asked at once to choose, before anything is erased. */
export const hearOfLeaving: Consumer = {
  name: 'hear-of-leaving',
  newsOnly: true,
  async hear(ctx, activities) {
    for (const activity of activities) await hearOne(ctx, activity)
  },
}

async function hearOne(ctx: Ctx, { name, object }: Activity): Promise<void> {
  if (name === 'people.opened') return backAgain(ctx, object.id)
  if (name !== 'people.closed') return
  const member = await memberWith(ctx, object.id)
  if (!member?.closedAt) return
  for (const handover of await runningOf(ctx, [member.id])) {
    if (handover.successor === member.id) await withoutSuccessor(ctx, handover)
  }
  for (const role of await rolesOf({ ...ctx, actor: system }, member.id)) {
    await askAround(ctx, role, 'closed')
  }
}

/** What was not given to another yet is as it was. */
async function backAgain(ctx: Ctx, person: string): Promise<void> {
  for (const { id, holder, reason } of await runningOf(ctx, [person])) {
    if (holder === person && reason === 'closed') await dropHandover(ctx, id)
  }
}

/** The one who would take it over is gone: the holder names another, or those around choose again. */
async function withoutSuccessor(ctx: Ctx, handover: Handover): Promise<void> {
  const { id, reason, shadowDays, title, holder } = handover
  if (standingOf(handover) === 'asked' && reason !== 'named') {
    return saveChoice(ctx, id, { successor: null, shadowDays })
  }
  await endShadow(ctx, handover)
  await saveEnding(ctx, id, 'declined')
  ctx.tell('handover.answered', {
    verb: 'Reject',
    ...factOf(handover),
    ...(holder !== null && { target: { kind: 'person', id: holder } }),
    data: { title, by: holder },
  })
}
