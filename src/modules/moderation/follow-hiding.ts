import type { Fact } from '../../platform/activities/fact.ts'
import type { Told } from '../../platform/activities/write.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { roleIn } from '../../platform/logbook/logbook.ts'
import { carryOut, type Offices } from './carry-out.ts'
import { lookAt } from './look-at-thing.ts'
import { lockCase, openCase } from './queries/cases.ts'

/**
 * A moderator may also hide something on its own page. That is a decision as any other: its author hears it, with the reason
 * and the way to object.
 */
export async function followHiding(ctx: Ctx, told: readonly Told[], house: Offices): Promise<void> {
  if (told.some(({ name }) => name.startsWith('moderation.'))) return
  for (const { name, fact } of told) {
    if (fact.verb === 'Remove' && /[._]hidden$/.test(name)) await decideAfter(ctx, fact, house)
  }
}

async function decideAfter(ctx: Ctx, { object, areas }: Fact, house: Offices): Promise<void> {
  const subject = { kind: object.kind, thing: object.id }
  const about = await lookAt(ctx, house.things, subject)
  const role = roleIn(ctx.actor, areas)
  if (!about || role === null || about.stewards.includes(ctx.actor.person ?? '')) return
  const { title, path, stewards, hiddenReason } = about
  const { id } = await openCase(ctx, {
    ...{ id: newId(), ...subject, title, path, areas: about.areas, author: stewards[0] ?? null },
    ...{ cause: 'report', words: [], held: false, heldUntil: null },
  })
  const one = await lockCase(ctx, id)
  if (!one) return
  const decision = { action: 'hide', rule: null, words: hiddenReason, days: null, role } as const
  await carryOut(ctx, { ...house, things: new Map() }, { judged: { one, about }, decision })
}
