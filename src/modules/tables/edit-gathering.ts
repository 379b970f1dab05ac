import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import { changeTable } from './edit-table.ts'
import { gatheringFact, type Gathering } from './gathering.ts'
import type { Signer } from './guest.ts'
import { gatheringFor } from './load-gathering.ts'
import { areasOf } from './plan-table.ts'
import { saveGathering } from './queries/gatherings.ts'
import { lockTablesOf } from './queries/tables.ts'
import type { Table } from './table.ts'

export interface GatheringEdit extends Pick<Gathering, 'id' | 'title' | 'intro' | 'room' | 'places'> {
  /** The version that was on the screen. */
  readonly version: number
  /** Null leaves it as it was. */
  readonly startsAt: Date | null
  readonly circle: CircleWish
}

/**
 * Words a gathering anew. Its tables that are still to come go along in what they had in common with it; who is concerned hears
 * of each that moves, as of any table.
 */
export async function editGathering(
  ctx: Ctx,
  signer: Signer,
  { id, version, ...wish }: GatheringEdit,
): Promise<SavedCircle> {
  const before = await gatheringFor(ctx, 'edit', id)
  if (before.version !== version) throw new Refusal('conflict', 'tables.gathering_changed')
  const areas = await areasOf(ctx, wish.places)
  const owner = { kind: 'gathering', id }
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle, before: before.circle })
  const after = { ...before, ...wish, startsAt: wish.startsAt ?? before.startsAt, areas, circle }
  await saveGathering(ctx, after)
  await moveFacts(ctx, id, { from: before.circle, to: circle })
  const touched = [...new Set([...areas, ...before.areas])]
  const fact = gatheringFact({ ...after, areas: touched })
  ctx.tell('tables.gathering_changed', { verb: 'Update', ...fact, data: { title: after.title } })
  // Persons who are named for the gathering are named for each table by who leads it.
  const shared = wish.circle === 'named' ? { ...after, circle: 'hidden' } : after
  for (const table of await lockTablesOf(ctx, id)) {
    const along = movedAlong(table, before, shared)
    if (table.state === 'planned' && along) await changeTable(ctx, signer, { before: table, after: along })
  }
  return { wish: wish.circle, saved: circle, before: before.circle }
}

type Shared = Pick<Gathering, 'startsAt' | 'room' | 'places' | 'areas' | 'circle'>

/** The table with what it had in common with its gathering as that is now; undefined when nothing of that changed. */
function movedAlong(table: Table, before: Shared, after: Shared): Table | undefined {
  const parts = [['startsAt'], ['room'], ['places', 'areas'], ['circle']] as const
  const changed = parts.filter(([part]) => isSame(table, before, part) && !isSame(before, after, part))
  if (changed.length === 0) return undefined
  return { ...table, ...Object.fromEntries(changed.flat().map(part => [part, after[part]])) }
}

function isSame(one: Shared, other: Shared, part: keyof Shared): boolean {
  return JSON.stringify(one[part]) === JSON.stringify(other[part])
}
