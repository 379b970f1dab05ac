import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { changerOfWaysIn, keepAWayIn, tellWaysIn } from './change-ways-in.ts'
import { accountClosed } from './person-for.ts'
import { addAddress, dropAddress, lockAddress, markChosen, ownerOf } from './queries/addresses.ts'
import { markUsed, takeSignIn } from './queries/sign-ins.ts'
import { hashSecret } from './sign-in.ts'
import { takeByCode, type CodeRefused } from './take-by-code.ts'
import { warnOwner } from './warn-owner.ts'

/** The address is the actor's now, or somebody else has it: then these two may be one person. */
export interface Proved {
  readonly ownedBy: string | null
}

/** Uses up what was mailed. Refuses `people.account_closed` when the address belongs to a closed account. */
export async function proveAddress(
  ctx: Ctx,
  by: { readonly secret: string } | { readonly signIn: string; readonly code: string },
): Promise<Proved | CodeRefused> {
  const person = await changerOfWaysIn(ctx)
  const signIn =
    'secret' in by
      ? ((await takeSignIn(ctx, { link_hash: hashSecret(by.secret) }, person)) ?? 'code_ended')
      : await takeByCode(ctx, by, person)
  if (typeof signIn === 'string') return signIn
  const email = signIn.email ?? ''
  await markUsed(ctx, signIn)
  await lockAddress(ctx, email)
  const owner = await ownerOf(ctx, email)
  if (owner?.isRemoved) throw new Refusal('not_allowed', accountClosed, { person: owner.id })
  if (owner) return { ownedBy: owner.id === person ? null : owner.id }
  await warnOwner(ctx, person, 'address_added')
  await addAddress(ctx, { email, person })
  tellWaysIn(ctx, person)
  return { ownedBy: null }
}

/** From now on mail goes to this one of the actor's addresses. */
export async function chooseAddress(ctx: Ctx, email: string): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  if (!(await markChosen(ctx, person, email))) throw new Refusal('not_found', 'people.address_gone')
  tellWaysIn(ctx, person)
}

/** Refuses `people.last_way_in`: nobody locks themselves out. */
export async function removeAddress(ctx: Ctx, email: string): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  await warnOwner(ctx, person, 'address_removed')
  if (!(await dropAddress(ctx, person, email))) throw new Refusal('not_found', 'people.address_gone')
  await keepAWayIn(ctx, person)
  tellWaysIn(ctx, person)
}
