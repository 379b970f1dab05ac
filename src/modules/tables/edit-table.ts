import { moveFacts } from '../../platform/activities/move.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { chooseCircle, type CircleWish, type SavedCircle } from '../circles/index.ts'
import type { Signer } from './guest.ts'
import { tableFor } from './load-table.ts'
import { mailEverybody } from './mail-guests.ts'
import { areasOf } from './plan-table.ts'
import { guestsAt } from './queries/guests.ts'
import { saveText } from './queries/save.ts'
import { minutesOf, type Script } from './script.ts'
import { factOf, type Table } from './table.ts'

type Worded = 'title' | 'aim' | 'room' | 'link' | 'openChairs' | 'themes' | 'places'

export interface TableEdit extends Pick<Table, 'id' | Worded> {
  /** The version that was on the screen. */
  readonly version: number
  /** Null leaves it as it was. */
  readonly startsAt: Date | null
  readonly circle: CircleWish
}

/** Words a table anew. Refuses when somebody else did so since. Another moment or room is told to all, and to their calendars. */
export async function editTable(
  ctx: Ctx,
  signer: Signer,
  { id, version, ...wish }: TableEdit,
): Promise<SavedCircle> {
  const before = await unchanged(ctx, id, version)
  const areas = await areasOf(ctx, wish.places)
  const owner = { kind: 'table', id }
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle, before: before.circle })
  const startsAt = before.state === 'planned' ? (wish.startsAt ?? before.startsAt) : before.startsAt
  const after = { ...before, ...wish, startsAt, areas, circle }
  await changeTable(ctx, signer, { before, after })
  return { wish: wish.circle, saved: circle, before: before.circle }
}

/** The same for how it goes: its questions, steps and roles. Its length is that of its steps. */
export async function editScript(
  ctx: Ctx,
  signer: Signer,
  { id, version, script }: { readonly id: string; readonly version: number; readonly script: Script },
): Promise<void> {
  const before = await unchanged(ctx, id, version)
  await changeTable(ctx, signer, { before, after: { ...before, script, minutes: minutesOf(script) } })
}

async function unchanged(ctx: Ctx, id: string, version: number): Promise<Table> {
  const table = await tableFor(ctx, 'edit', id)
  if (table.version !== version) throw new Refusal('conflict', 'tables.changed_meanwhile')
  return table
}

/** Saves what became of a table, and tells it. */
export async function changeTable(
  ctx: Ctx,
  signer: Signer,
  { before, after }: { readonly before: Table; readonly after: Table },
): Promise<void> {
  const { id, title } = after
  const isMoved = before.state === 'planned' && movedFrom(before, after)
  const table = { ...after, sequence: before.sequence + (isMoved ? 1 : 0) }
  await saveText(ctx, id, table)
  await moveFacts(ctx, id, { from: before.circle, to: after.circle })
  const touched = [...new Set([...after.areas, ...before.areas])]
  const fact = { verb: 'Update' as const, ...factOf({ ...after, areas: touched }), data: { title } }
  const isFirst = before.startsAt === null && after.startsAt !== null
  ctx.tell(isFirst ? 'tables.date_chosen' : isMoved ? 'tables.moved' : 'tables.changed', fact)
  if (!isMoved || after.startsAt === null) return
  await mailEverybody(ctx, signer, {
    ...{ table, guests: await guestsAt(ctx, [id]), about: isFirst ? 'date' : 'moved' },
  })
}

/** Whether calendars should know. */
function movedFrom(before: Table, after: Table): boolean {
  const of = ({ startsAt, minutes, room, link }: Table) =>
    [startsAt?.getTime(), minutes, room, link].join('\n')
  return of(before) !== of(after)
}
