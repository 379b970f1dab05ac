import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Form } from '../../platform/http/form.ts'
import { guestActor } from './guest.ts'
import { stateOf, type Invitation } from './invitation.ts'
import { namesOf } from './names.ts'
import { InvitationPage } from './pages/InvitationPage.tsx'
import { toldFor } from './show-guest.ts'
import { subjectWith } from './subject.ts'

/** The page behind the code of an invitation: for what, by whom, and room to answer. Who is invited reads it as a member. */
export async function sendInvitation(
  { server, view }: FastifyRequest,
  reply: FastifyReply,
  { invitation, code, form }: { invitation: Invitation; code: string; form: Form },
) {
  const { house } = server
  const reader = house.reader(guestActor({ id: invitation.inviter, name: '' }))
  const names = await namesOf(reader, [invitation.inviter])
  const props = {
    ...{ view, invitation, code, form, inviter: names.get(invitation.inviter) },
    subject: await subjectWith(reader, house.things, invitation.thing),
    told: await toldFor(reader, invitation),
    isOpen: stateOf(invitation, reader.now) === 'open',
  }
  return reply.page(<InvitationPage {...props} />, { status: reply.statusCode })
}
