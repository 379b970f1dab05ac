import type { FastifyInstance, FastifyReply } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { pathOf } from './agreement.ts'
import { editAgreement } from './edit-draft.ts'
import { EditForm, Stale } from './forms.ts'
import type { SlugRoute } from './page-routes.tsx'
import { EditPage } from './pages/EditPage.tsx'
import { allowed } from './section-routes.tsx'
import { shownAgreement } from './show-agreement.ts'

/** The name of an agreement, the day of looking again and its circle. */
export function editRoutes(app: FastifyInstance): void {
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

/** With what was typed, or else with what it says. Over a newer change that stands above it, and saving goes over it. */
async function showEdit(reply: FastifyReply, form?: Form) {
  const { view, reader, body } = reply.request
  const shown = await allowed(reply, 'edit')
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
