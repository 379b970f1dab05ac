import { newId } from '../../platform/db/ids.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { carryOut, type Filled } from './carry-out.ts'
import { codeOf } from './code.ts'
import { guestActor } from './guest.ts'
import { mailOwner } from './mail-owner.ts'
import { addOwner, ownerFor, type OwnerWish } from './owner.ts'
import { addEntry, countEntered } from './queries/entries.ts'
import { helpRights } from './rights.ts'

const mostADay = 20

/**
 * Fills in something for somebody else, who is its owner; the helper stands in the log. The helper said that the owner agrees.
 * Returns who the owner is.
 */
export async function fillIn(
  house: House,
  helper: Actor,
  asked: { owner: OwnerWish; filled: Filled },
): Promise<{ owner: string; thing: string }> {
  allow(helpRights, { actor: helper, action: 'help', thing: null })
  const owner = await ownerFor(house, helper, asked.owner)
  const actor = guestActor({ id: owner.id, name: owner.name, helper: helper.person ?? '' })
  return house.transact(actor, async ctx => {
    const since = new Date(ctx.now.getTime() - 86_400_000)
    if ((await countEntered(ctx, { helper: helper.person ?? '', since })) >= mostADay) {
      throw new Refusal('too_many', 'invitations.helped_enough', { count: mostADay })
    }
    if (owner.fresh) await addOwner(ctx, owner, owner.fresh)
    const thing = await carryOut(ctx, asked.filled)
    const entry = {
      id: newId(),
      owner: owner.id,
      helper: helper.person ?? '',
      kind: asked.filled.kind,
      thing,
    }
    await addEntry(ctx, entry)
    await mailOwner(ctx, { owner, entry, helper: helper.name ?? '', code: codeOf(house, owner.id) })
    const object = { kind: asked.filled.kind, id: thing }
    ctx.tell('invitations.filled_in', { verb: 'Add', object, areas: [], circle: 'named' })
    return { owner: owner.id, thing }
  })
}
