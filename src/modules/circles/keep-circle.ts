import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { PersonsCircle } from './circle.ts'
import { addMembers, circleFor, deleteCircle, dropMembers, membersOf, saveCircle } from './queries.ts'

export interface KeptCircle {
  /** The coalition whose circle it is. */
  readonly owner: PersonsCircle['owner']
  readonly title: string
  /** Ids of everybody who is in it; whoever else was in it leaves. */
  readonly members: readonly string[]
}

/** Makes the circle of a coalition, or brings it in step with the coalition. Returns its id. The caller has the right to. */
export async function keepCircle(ctx: Ctx, { owner, title, members }: KeptCircle): Promise<string> {
  const id = (await circleFor(ctx, { kind: 'coalition', owner }))?.id ?? newId()
  await saveCircle(ctx, { id, kind: 'coalition', title, owner })
  const before = await membersOf(ctx, id)
  const gone = before.filter(person => !members.includes(person))
  const come = members.filter(person => !before.includes(person))
  if (gone.length > 0) await dropMembers(ctx, id, gone)
  await addMembers(ctx, id, come)
  ctx.tell('circles.changed', factOf(id))
  return id
}

/** Takes the circle of a made-up coalition away; what was for it alone is for nobody then. */
export async function endCircle(ctx: Ctx, owner: PersonsCircle['owner']): Promise<void> {
  const circle = await circleFor(ctx, { kind: 'coalition', owner })
  if (circle) await deleteCircle(ctx, circle.id)
}

/** Who sees what is told to nobody but those concerned. */
export function factOf(id: string) {
  return { verb: 'Update', object: { kind: 'circle', id }, areas: [], circle: 'hidden' } as const
}
