import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { hashOfAddress, type Signer } from './code.ts'
import { asksAbout, mostADay, mostAtOnce } from './invitation.ts'
import type { InviteWish } from './invite-wish.ts'
import { addressesKnown, countMade } from './queries/invitations.ts'

const day = 86_400_000 // ms

interface Addressed {
  readonly email: string
  readonly hash: string
}

/** Refuses who declined before, for this inviter, and who was invited to the same and did not answer yet. */
export async function addressesFor(
  ctx: Ctx,
  house: Signer,
  { way, emails, thing }: InviteWish,
): Promise<Addressed[]> {
  if (way !== 'mail') return []
  const inviter = ctx.actor.person ?? ''
  const all = [...new Set(emails)].map(email => ({ email, hash: hashOfAddress(house, inviter, email) }))
  const known = await addressesKnown(ctx, { hashes: all.map(({ hash }) => hash), thing })
  const within = (hashes: readonly string[]) => all.find(({ hash }) => hashes.includes(hash))?.email
  const declined = within(known.declined)
  const waiting = within(known.waiting)
  const about = { field: 'emails' }
  if (declined) throw new Refusal('invalid', 'invitations.does_not_want', { ...about, email: declined })
  if (waiting) throw new Refusal('invalid', 'invitations.invited_already', { ...about, email: waiting })
  if (all.length === 0) throw new Refusal('invalid', 'invitations.emails_missing', about)
  return all
}

/** Refuses what cannot be asked, and too much at once or in a day. */
export async function checkLimits(
  ctx: Ctx,
  { way, count, asks, thing }: InviteWish,
  addresses: number,
): Promise<void> {
  if (!asksAbout(thing.kind).includes(asks)) throw new Refusal('invalid', 'invitations.asks_wrong')
  const wanted = way === 'mail' ? addresses : count
  if (wanted > mostAtOnce[way]) {
    const field = way === 'mail' ? 'emails' : 'count'
    throw new Refusal('invalid', `invitations.too_many_${way}`, { field, count: mostAtOnce[way] })
  }
  const made = (await countMade(ctx, new Date(ctx.now.getTime() - day)))[way] ?? 0
  if (made + (way === 'group' ? 1 : wanted) > mostADay[way]) {
    throw new Refusal('too_many', `invitations.enough_${way}`, { count: mostADay[way] })
  }
}
