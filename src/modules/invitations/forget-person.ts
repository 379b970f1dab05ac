import type { Ctx } from '../../platform/ctx/ctx.ts'
import { system } from '../../platform/ctx/actor.ts'
import { forgetInActivities } from '../../platform/activities/kept.ts'
import type { Owner } from '../../platform/db/kept.ts'
import { forgetInMail } from '../../platform/mail/queries.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { erasePerson, memberWith, unnameGuest } from '../people/index.ts'
import { forgetInQuestions, hideAnswer } from '../questions/index.ts'
import { takeEntryBack } from './judge-entry.ts'
import { namesOf } from './names.ts'
import { forgetEmail, guestsInvitedBy } from './queries/forget.ts'

/** Before a person is deleted: guests who are called by this person are unnamed, and addresses go. */
export async function forgetInInvitations(ctx: Ctx, { id, emails }: Owner): Promise<void> {
  const guests = await guestsInvitedBy(ctx, id)
  const own = (await namesOf(ctx, [id])).get(id)
  const names = await namesOf(ctx, guests)
  for (const guest of guests) {
    const name = names.get(guest)
    if (own === undefined || name === undefined || !name.endsWith(` ${own}`)) continue
    await unnameGuest(ctx, guest)
    await forgetInActivities(ctx, { id: guest, emails: [], name })
  }
  await forgetEmail(ctx, emails)
}

/** A guest goes, with all that was left. Whoever confirmed an address does that at their own data. */
export async function forgetGuest(
  ctx: Ctx,
  wish: { answers: readonly string[]; entries: readonly string[] },
): Promise<void> {
  const member = await memberWith(ctx, ctx.actor.person ?? '')
  if (!member) throw new Refusal('gone', 'invitations.ended')
  if (member.emails.length > 0) throw new Refusal('not_allowed', 'invitations.forget_signed_in')
  const asSystem = { ...ctx, actor: system }
  for (const id of wish.entries) await takeEntryBack(ctx, { id })
  for (const answer of wish.answers) await hideAnswer(asSystem, { answer, reason: '' })
  for (const forget of [forgetInQuestions, forgetInMail, forgetInActivities]) await forget(ctx, member)
  await erasePerson({ ...ctx, actor: system }, member)
}
