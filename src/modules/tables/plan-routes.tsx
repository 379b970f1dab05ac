import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { placeChoices } from '../initiatives/index.ts'
import { KindForm, TableForm } from './forms.ts'
import { PlanPage } from './pages/PlanPage.tsx'
import { plannedFrom, type PlannedFrom } from './plan-from.ts'
import { planTable } from './plan-table.ts'
import { beginRights } from './rights.ts'
import { pathOf } from './table.ts'

export function planRoutes(app: FastifyInstance): void {
  app.get('/tafels/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'plan', thing: null })
    const from = await plannedFrom(request)
    const form = from ? { typed: from.typed, errors: {} } : emptyForm
    return show(request, reply, { from, form })
  })

  app.post('/tafels/nieuw', async (request, reply) => {
    allow(beginRights, { actor: request.actor, action: 'plan', thing: null })
    const from = await plannedFrom(request)
    const read = readForm(TableForm, request.body)
    if (!from || !read.ok) {
      return show(request, reply.code(422), { from, form: read.ok ? emptyForm : read.form })
    }
    const { kind } = KindForm.catch({ kind: '' }).parse(request.body ?? {})
    const { coalition, issue, previous } = from
    const wish = { ...read.value, kind, lang: request.view.lang, coalition, issue, previous }
    try {
      const { slug, circle } = await request.act(ctx => planTable(ctx, wish))
      const path = `${pathOf({ slug })}?klaar=planned`
      return await reply.to(pathAfter({ wish: wish.circle, saved: circle, before: null }, path))
    } catch (error) {
      return show(request, reply.code(422), { from, form: formAfter(error, request.body) })
    }
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { from, form }: { from: PlannedFrom | undefined; form: Form },
) {
  const { reader, view } = request
  const fields = {
    ...{ view, form },
    choices: await placeChoices(reader, from ? [from.place] : []),
    coalitions: await coalitionsOf(reader, from?.circle ?? 'public'),
  }
  return reply.page(<PlanPage view={view} from={from} fields={fields} />, { status: reply.statusCode })
}
