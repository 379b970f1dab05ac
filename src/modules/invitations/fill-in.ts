import { newId } from '../../platform/db/ids.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { createInitiative, type InitiativeWish } from '../initiatives/index.ts'
import { addGuest } from '../people/index.ts'
import { answerQuestion, askQuestion, type QuestionWish } from '../questions/index.ts'
import { codeOf } from './code.ts'
import { consentVersion, guestActor } from './guest.ts'
import { mailOwner } from './mail-owner.ts'
import { namesOf } from './names.ts'
import { makeCodes } from './make-codes.ts'
import { addEntry, countEntered } from './queries/entries.ts'
import { addGuestRow, guestBehind, saveAddress } from './queries/guests.ts'
import { helpRights } from './rights.ts'

/** For whom: somebody new, or somebody for whom the helper filled in something before. */
export type OwnerWish =
  | { readonly person: string }
  | { readonly person: null; readonly name: string; readonly email: string; readonly lang: Lang }

/** What is filled in. */
export type Filled =
  | { readonly kind: 'question'; readonly wish: QuestionWish }
  | { readonly kind: 'initiative'; readonly wish: InitiativeWish }
  | { readonly kind: 'answer'; readonly wish: { readonly question: string; readonly body: string } }

interface Owner {
  readonly id: string
  readonly name: string
  readonly lang: Lang
  /** Null for who was there before. */
  readonly fresh: { readonly codeHash: string; readonly email: string } | null
}

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

async function ownerFor(house: House, helper: Actor, wish: OwnerWish): Promise<Owner> {
  if (wish.person === null) {
    const [coded] = await makeCodes(house, house, 1)
    const { id = newId(), codeHash = '' } = coded ?? {}
    return { id, name: wish.name, lang: wish.lang, fresh: { codeHash, email: wish.email } }
  }
  const guest = await guestBehind(house, { person: wish.person })
  const name = (await namesOf(house, [wish.person])).get(wish.person)
  if (!guest || guest.helper !== helper.person || name === undefined) {
    throw new Refusal('not_found', 'invitations.owner_unknown')
  }
  return { id: guest.person, name, lang: 'nl', fresh: null }
}

async function addOwner(
  ctx: Ctx,
  { id, name, lang }: Owner,
  { codeHash, email }: { codeHash: string; email: string },
): Promise<void> {
  await addGuest(ctx, { id, name, lang })
  await addGuestRow(ctx, { person: id, codeHash, helper: ctx.actor.helper ?? '', consentVersion })
  if (email !== '') await saveAddress(ctx, { person: id, email })
}

/** By the same road as everybody. Returns the id of what was made. */
async function carryOut(ctx: Ctx, filled: Filled): Promise<string> {
  if (filled.kind === 'question') return (await askQuestion(ctx, filled.wish)).id
  if (filled.kind === 'initiative') return (await createInitiative(ctx, filled.wish)).id
  return answerQuestion(ctx, { ...filled.wish, role: '', references: [] })
}
