import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf } from '../circles/index.ts'
import { coalitionAt, type Coalition } from '../coalitions/index.ts'
import { beginAgreement } from './begin-agreement.ts'
import { BeginForm } from './forms.ts'
import { done } from './page-routes.tsx'
import { BeginPage } from './pages/BeginPage.tsx'
import { beginRights } from './rights.ts'

const For = z.object({ coalitie: z.string().max(100).catch('') })

/** Beginning an agreement of a coalition. */
export function beginRoutes(app: FastifyInstance): void {
  app.get('/afspraken/nieuw', async (request, reply) => {
    const coalition = await coalitionFor(request, request.query)
    const typed = { circle: coalition.circle, kind: 'basic' }
    return showBegin(reply, coalition, { typed, errors: {} })
  })

  app.post('/afspraken/nieuw', async (request, reply) => {
    const coalition = await coalitionFor(request, request.body)
    const read = readForm(BeginForm, request.body)
    if (!read.ok) return showBegin(reply.code(422), coalition, read.form)
    const { lang } = request.view
    try {
      const wish = { ...read.value, coalition: coalition.id, lang }
      const { slug } = await request.act(ctx => beginAgreement(ctx, wish))
      return await done(reply, { slug }, 'begun')
    } catch (error) {
      return showBegin(reply.code(422), coalition, formAfter(error, request.body))
    }
  })
}

async function coalitionFor(request: FastifyRequest, asked: unknown): Promise<Coalition> {
  const { coalitie } = For.parse(asked ?? {})
  const coalition = await coalitionAt(request.reader, coalitie)
  if (!coalition || coalition.removedAt !== null) {
    throw new Refusal('not_found', 'agreements.coalition_not_found')
  }
  allow(beginRights, { actor: request.actor, action: 'begin', thing: coalition })
  return coalition
}

async function showBegin(reply: FastifyReply, coalition: Coalition, form: Form) {
  const { view, reader } = reply.request
  const coalitions = await coalitionsOf(reader, coalition.circle)
  const page = <BeginPage view={view} form={form} coalition={coalition} coalitions={coalitions} />
  return reply.page(page, { status: reply.statusCode })
}
