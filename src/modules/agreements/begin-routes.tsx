import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { coalitionAt, type Coalition } from '../coalitions/index.ts'
import { pathOf } from './agreement.ts'
import { beginAgreement } from './begin-agreement.ts'
import { editAgreement } from './edit-draft.ts'
import { BeginForm, EditForm, Stale } from './forms.ts'
import { done, type SlugRoute } from './page-routes.tsx'
import { BeginPage, EditPage } from './pages/BeginPages.tsx'
import { beginRights, rights } from './rights.ts'
import { shownAgreement } from './show-agreement.ts'

const For = z.object({ coalitie: z.string().max(100).catch('') })

/** Beginning an agreement of a coalition; its name, day and circle. */
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

  app.get<SlugRoute>('/afspraken/:slug/bewerken', async (_request, reply) => showEdit(reply))

  app.post<SlugRoute>('/afspraken/:slug/bewerken', async (request, reply) => {
    const { agreement } = await shownAgreement(request.reader, request.params.slug)
    const read = readForm(EditForm, request.body)
    if (!read.ok) return showEdit(reply.code(422), read.form)
    try {
      const saved = await request.act(ctx => editAgreement(ctx, { ...read.value, id: agreement.id }))
      return await reply.to(pathAfter(saved, `${pathOf(agreement)}?klaar=saved`))
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'agreements.changed_meanwhile'
      const refused = isStale ? new Refusal('invalid', error.code) : error
      return showEdit(reply.code(isStale ? 409 : 422), formAfter(refused, request.body))
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

/** With what was typed, or else with what it says. Over a newer change that stands above it, and saving goes over it. */
async function showEdit(reply: FastifyReply, form?: Form) {
  const { view, reader, actor, params, body } = reply.request
  const shown = await shownAgreement(reader, (params as SlugRoute['Params']).slug)
  allow(rights, { actor, action: 'edit', thing: shown })
  const { agreement } = shown
  const { title, reviewDay, circle } = agreement
  const isStale = reply.statusCode === 409
  const version = form && !isStale ? Stale.parse(body ?? {}).version : agreement.version
  const page = (
    <EditPage
      {...{ view, shown, version, isStale }}
      form={form ?? { typed: { title, reviewDay, circle }, errors: {} }}
      coalitions={await coalitionsOf(reader, circle)}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}
