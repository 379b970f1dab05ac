import type { Ctx } from '../../platform/ctx/ctx.ts'
import { actorsWith } from '../people/index.ts'
import { endPosition } from './end-position.ts'
import { positionIn } from './load-organisation.ts'
import { addSuccession, openSuccessionsOf } from './queries/successions.ts'
import { answerSuccession } from './take-over-position.ts'

/**
 * Both agreed: who holds a position does so until and with the last day (`2026-03-03`), and the other from the next, with the
 * mandates that could be passed on. Nobody is asked again; the caller has the yes of both.
 */
export async function passOnPosition(
  ctx: Ctx,
  wish: { readonly position: string; readonly to: string; readonly lastDay: string },
): Promise<void> {
  const { position: id, to, lastDay } = wish
  const position = await positionIn(ctx, id)
  const actors = await actorsWith(ctx, [position.person, to])
  const [from, successor] = [actors.get(position.person), actors.get(to)]
  if (from) await endPosition({ ...ctx, actor: from }, { position: id, until: lastDay, alone: true })
  if (!successor) return
  await addSuccession(ctx, { position: id, person: to, lastDay })
  const open = await openSuccessionsOf(ctx, to)
  const succession = open.find(one => one.position === id)
  if (succession) {
    await answerSuccession({ ...ctx, actor: successor }, { succession: succession.id, accepts: true })
  }
}
