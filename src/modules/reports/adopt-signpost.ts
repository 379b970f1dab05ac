import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsWith, type Coalition } from '../coalitions/index.ts'
import { signpostsWith, type Signpost } from '../signposts/index.ts'
import { deleteAdoption, insertAdoption } from './queries/adoptions.ts'
import { adoptRights } from './rights.ts'

interface Pair {
  readonly signpost: string
  readonly coalition: string
}

/** A coalition takes a signpost as its own: the signpost stays where it was made, with all its quotes. */
export async function adoptSignpost(ctx: Ctx, pair: Pair): Promise<void> {
  const { signpost, coalition } = await pairFor(ctx, pair)
  if (!(await insertAdoption(ctx, pair))) return
  tellOf(ctx, 'reports.signpost_adopted', { signpost, coalition })
}

/** It goes on without it. */
export async function letGoSignpost(ctx: Ctx, pair: Pair): Promise<void> {
  const { signpost, coalition } = await pairFor(ctx, pair)
  if (!(await deleteAdoption(ctx, pair))) return
  tellOf(ctx, 'reports.signpost_let_go', { signpost, coalition })
}

interface Loaded {
  readonly signpost: Signpost
  readonly coalition: Coalition
}

async function pairFor(ctx: Ctx, pair: Pair): Promise<Loaded> {
  const [signpost] = await signpostsWith(ctx, [pair.signpost])
  if (!signpost) throw new Refusal('not_found', 'reports.signpost_not_found')
  const [coalition] = await coalitionsWith(ctx, [pair.coalition])
  if (!coalition) throw new Refusal('not_found', 'reports.coalition_not_found')
  allow(adoptRights, { actor: ctx.actor, action: 'adopt', thing: coalition })
  return { signpost, coalition }
}

/** Known where both may be seen: of two circles that are not for everybody, nobody outside the coalition hears. */
function tellOf(ctx: Ctx, name: string, { signpost, coalition }: Loaded): void {
  const isOpen = signpost.circle === 'public' && signpost.hiddenAt === null
  ctx.tell(name, {
    verb: name === 'reports.signpost_adopted' ? 'Add' : 'Remove',
    object: { kind: 'signpost', id: signpost.id },
    target: { kind: 'coalition', id: coalition.id },
    areas: [...new Set([...signpost.areas, ...coalition.areas])],
    circle: isOpen && coalition.hiddenAt === null ? coalition.circle : 'hidden',
    data: { title: signpost.title, coalition: coalition.name },
  })
}
