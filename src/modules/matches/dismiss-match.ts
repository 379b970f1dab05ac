import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { initiativesWith, type Initiative } from '../initiatives/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import type { Member } from './match.ts'
import { addDismissal, dropDismissals } from './queries/dismissals.ts'
import { rights } from './rights.ts'

/** Puts somebody or something aside for an initiative: it is not proposed there any more, and hears nothing of it. */
export async function dismissMatch(
  ctx: Ctx,
  { initiative: id, member }: { initiative: string; member: Member },
): Promise<void> {
  const initiative = await initiativeOf(ctx, id)
  if (!(await isThere(ctx, member))) throw new Refusal('not_found', 'matches.member_not_found')
  await addDismissal(ctx, initiative.id, member)
  tell(ctx, initiative, 'Remove')
}

/** Proposes again who was put aside. */
export async function restoreMatches(ctx: Ctx, { initiative: id }: { initiative: string }): Promise<void> {
  const initiative = await initiativeOf(ctx, id)
  await dropDismissals(ctx, initiative.id)
  tell(ctx, initiative, 'Undo')
}

async function initiativeOf(ctx: Ctx, id: string): Promise<Initiative> {
  const [initiative] = await initiativesWith(ctx, [id])
  if (!initiative) throw new Refusal('not_found', 'matches.initiative_not_found')
  allow(rights, { actor: ctx.actor, action: 'dismiss', thing: initiative })
  return initiative
}

async function isThere(ctx: Ctx, { kind, id }: Member): Promise<boolean> {
  if (kind === 'person') return (await peopleWith(ctx, [id])).some(person => isSeenBy(ctx.actor, person))
  if (kind === 'organisation') return (await organisationsWith(ctx, [id])).length > 0
  return (await initiativesWith(ctx, [id])).length > 0
}

/** For the log only: nobody hears who was put aside. */
function tell(ctx: Ctx, { id, areas }: Initiative, verb: 'Remove' | 'Undo'): void {
  ctx.tell(verb === 'Remove' ? 'matches.dismissed' : 'matches.restored', {
    verb,
    object: { kind: 'initiative', id },
    areas,
    circle: 'hidden',
  })
}
