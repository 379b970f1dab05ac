import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hashOfAddress } from './code.ts'
import { asksAbout, keptDays, mostADay, mostAtOnce, type Asks, type Way } from './invitation.ts'
import { mailInvitations } from './mail-invitations.ts'
import { makeCodes } from './make-codes.ts'
import { addInvitations, addressesKnown, countMade, lockInviter } from './queries/invitations.ts'
import { inviteRights } from './rights.ts'
import { subjectWith } from './subject.ts'

export interface InviteWish {
  readonly thing: Thing
  readonly way: Way
  readonly asks: Asks
  /** For whom: addresses in lower case; only by mail. */
  readonly emails: readonly string[]
  /** For whom, when it is one person; may be empty. */
  readonly name: string
  /** How many cards, or how many people of a group. */
  readonly count: number
  /** For how long a group may use its code. */
  readonly days: number
  readonly message: string
  readonly lang: Lang
}

const day = 86_400_000 // ms

/**
 * Invites others, who need no account: a mail to each address, a number of cards to print, or one code for a group. It does
 * the same whether or not an address belongs to somebody here. Returns the id of what was made together.
 */
export async function invitePeople(
  ctx: Ctx,
  house: Pick<House, 'sign' | 'things'>,
  wish: InviteWish,
): Promise<string> {
  const subject = await subjectWith(ctx, house.things, wish.thing)
  const action = wish.asks === 'steward' ? 'invite_steward' : 'invite'
  allow(inviteRights, { actor: ctx.actor, action, thing: subject })
  if (!asksAbout(wish.thing.kind).includes(wish.asks)) throw new Refusal('invalid', 'invitations.asks_wrong')
  await lockInviter(ctx)
  const emails = await addressesFor(ctx, house, wish)
  await checkLimits(ctx, wish, emails.length)
  const count = wish.way === 'mail' ? emails.length : wish.way === 'card' ? wish.count : 1
  const batch = newId()
  const days = wish.way === 'group' ? wish.days : keptDays
  const shared = {
    ...{ batch, way: wish.way, asks: wish.asks, thing: wish.thing, lang: wish.lang, message: wish.message },
    name: count === 1 ? wish.name : '',
    most: wish.way === 'group' ? wish.count : 1,
    expiresAt: new Date(ctx.now.getTime() + days * day),
  }
  const made = (await makeCodes(ctx, house, count)).map((coded, at) => ({
    ...{ ...shared, ...coded, email: emails[at]?.email ?? null, emailHash: emails[at]?.hash ?? null },
  }))
  await addInvitations(ctx, made)
  await mailInvitations(ctx, subject, made)
  const object = { kind: 'invitation', id: batch }
  ctx.tell('invitations.made', { verb: 'Invite', object, target: wish.thing, areas: [], circle: 'named' })
  return batch
}

interface Addressed {
  readonly email: string
  readonly hash: string
}

/** Refuses who declined before, for this inviter, and who was invited to the same and did not answer yet. */
async function addressesFor(
  ctx: Ctx,
  house: Pick<House, 'sign'>,
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

async function checkLimits(ctx: Ctx, { way, count }: InviteWish, addresses: number): Promise<void> {
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
