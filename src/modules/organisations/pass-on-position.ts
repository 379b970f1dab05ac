import type { Ctx } from '../../platform/ctx/ctx.ts'
import { actorsWith } from '../people/index.ts'
import { addHolder } from './add-holder.ts'
import { endPosition } from './end-position.ts'
import { positionWith } from './queries/positions.ts'
import { addSuccession, openSuccessionsOf } from './queries/successions.ts'
import { answerSuccession } from './take-over-position.ts'
import { tellOfPosition } from './take-position.ts'

/**
 * Both agreed: who holds a position does so until and with the last day (`2026-03-03`), and the other from the next, with the
 * mandates that could be passed on. What ended before ended then; of who was erased nothing is left, and the other begins anew.
 * Nobody is asked again; the caller has the yes of both.
 */
export async function passOnPosition(
  ctx: Ctx,
  wish: {
    readonly position: string
    readonly organisation: string
    readonly to: string
    readonly lastDay: string
  },
): Promise<void> {
  const position = await positionWith(ctx, wish.position)
  const actors = await actorsWith(
    ctx,
    [position?.person ?? '', wish.to].filter(id => id !== ''),
  )
  const successor = actors.get(wish.to)
  if (!position) return successor && beginAnew({ ...ctx, actor: successor }, wish)
  const { id, person, until } = position
  const lastDay = until !== null && until < wish.lastDay ? until : wish.lastDay
  const from = actors.get(person)
  if (from && until !== lastDay) {
    await endPosition({ ...ctx, actor: from }, { position: id, until: lastDay, alone: true })
  }
  if (!successor) return
  await addSuccession(ctx, { position: id, person: wish.to, lastDay })
  const open = await openSuccessionsOf(ctx, wish.to)
  const succession = open.find(one => one.position === id)
  if (succession) {
    await answerSuccession({ ...ctx, actor: successor }, { succession: succession.id, accepts: true })
  }
}

/** What somebody does there of whom nothing else is known; words of a person, so in one language. */
const unnamedRole = 'contactpersoon'

async function beginAnew(
  ctx: Ctx,
  { organisation, to }: { readonly organisation: string; readonly to: string },
): Promise<void> {
  const wish = { person: to, organisation, role: unnamedRole }
  await addHolder(ctx, wish)
  await tellOfPosition(ctx, 'organisations.position_taken', wish)
}
