import type { Actor } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import type { Invitation } from './invitation.ts'
import { invitationBehind } from './queries/invitations.ts'
import { hashOf } from './secret.ts'

/** Acting through a mailed link: as that person, with no more rights than any member. */
export async function memberActor(reader: Pick<Reader, 'db'>, person: string): Promise<Actor> {
  const actor = await memberWithLink(reader, person)
  if (!actor) throw new Refusal('gone', 'questions.link_ended')
  return actor
}

/** The invitation behind the secret of a mailed link, and who was asked. */
export async function invitedBy(
  reader: Reader,
  secret: string,
): Promise<{ invitation: Invitation; actor: Actor }> {
  const invitation = await invitationBehind(reader, hashOf(secret))
  if (!invitation) throw new Refusal('gone', 'questions.link_ended')
  return { invitation, actor: await memberActor(reader, invitation.person) }
}
