import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { codeOf } from './code.ts'
import { InviteForm } from './invite-form.ts'
import { invitePeople } from './invite-people.ts'
import { listInvitations } from './list-invitations.ts'
import { InvitePage } from './pages/InvitePage.tsx'
import { doneHere, MyInvitationsPage } from './pages/MyInvitationsPage.tsx'
import { SheetPage } from './pages/SheetPage.tsx'
import { asksFor, inviteRights } from './rights.ts'
import { subjectWith } from './subject.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const ThingPath = z.object({ kind: z.string(), id: z.string() })
const BatchPath = z.object({ batch: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Query = z.object({
  na: z.uuid().optional().catch(undefined),
  gelukt: z.enum(doneHere).optional().catch(undefined),
})
const Withdrawn = z.object({ invitation: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const own = { preHandler: signInFirst }
const mine = '/mijn/uitnodigingen'

/** Inviting others to a thing, and what became of it. */
export function inviteRoutes(app: FastifyInstance): void {
  app.get('/uitnodigen/:kind/:id', own, (request, reply) => showForm(request, reply, emptyForm))

  app.post('/uitnodigen/:kind/:id', own, async (request, reply) => {
    const read = readForm(InviteForm, request.body)
    if (!read.ok) return showForm(request, reply.code(422), read.form)
    const { house } = request.server
    const wish = { ...read.value, thing: ThingPath.parse(request.params), lang: request.view.lang }
    try {
      const batch = await request.act(ctx => invitePeople(ctx, house, wish))
      return reply.to(wish.way === 'mail' ? `${mine}?gelukt=gemaild` : `${mine}/${batch}/vel`)
    } catch (error) {
      return showForm(request, reply.code(422), formAfter(error, request.body))
    }
  })

  app.get(mine, own, async (request, reply) => {
    const { na, gelukt } = Query.parse(request.query)
    const { view, reader, server } = request
    const list = await listInvitations(reader, server.house.things, { after: na })
    const page = <MyInvitationsPage view={view} {...list} isFurther={na !== undefined} done={gelukt} />
    return reply.page(page)
  })

  app.post(`${mine}/intrekken`, own, async (request, reply) => {
    const { invitation } = Withdrawn.parse(request.body ?? {})
    await request.act(ctx => withdrawInvitation(ctx, { id: invitation }))
    return reply.to(`${mine}?gelukt=ingetrokken`)
  })

  app.get(`${mine}/:batch/vel`, own, async (request, reply) => {
    const { view, reader, server } = request
    const { batch } = BatchPath.parse(request.params)
    const { invitations } = await listInvitations(reader, server.house.things, { batch })
    const slips = invitations
      .filter(({ state, invitation }) => state === 'open' && invitation.way !== 'mail')
      .map(one => ({ ...one, code: codeOf(server.house, one.invitation.id) }))
    return reply.page(<SheetPage view={view} slips={slips} />)
  })
}

async function showForm(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { view, reader, actor, server } = request
  const subject = await subjectWith(reader, server.house.things, ThingPath.parse(request.params))
  allow(inviteRights, { actor, action: 'invite', thing: subject })
  const page = <InvitePage view={view} subject={subject} asks={asksFor(actor, subject)} form={form} />
  return reply.page(page, { status: reply.statusCode })
}
