import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { signInFirst } from '../people/index.ts'
import { InviteForm } from './invite-form.ts'
import { invitePeople } from './invite-people.ts'
import { InvitePage } from './pages/InvitePage.tsx'
import { asksFor, inviteRights } from './rights.ts'
import { subjectWith } from './subject.ts'

const ThingPath = z.object({ kind: z.string(), id: z.string() })
const own = { preHandler: signInFirst }
const mine = '/mijn/uitnodigingen'

/** Inviting others to a thing. */
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
}

async function showForm(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { view, reader, actor, server } = request
  const subject = await subjectWith(reader, server.house.things, ThingPath.parse(request.params))
  allow(inviteRights, { actor, action: 'invite', thing: subject })
  const page = <InvitePage view={view} subject={subject} asks={asksFor(actor, subject)} form={form} />
  return reply.page(page, { status: reply.statusCode })
}
