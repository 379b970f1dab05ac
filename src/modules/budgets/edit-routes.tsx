import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { coalitionsOf, pathAfter } from '../circles/index.ts'
import { signInFirst } from '../people/index.ts'
import { editBudget } from './begin-budget.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { budgetForm, filledBudget } from './forms.ts'
import { EditPage } from './pages/BeginPages.tsx'
import type { ShownBudget } from './show-budget.ts'

const own = { preHandler: signInFirst }

export function editRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/bewerken', own, async (request, reply) => {
    const shown = await budgetTo(request, 'edit')
    return showEdit(request, reply, { shown, form: filledBudget(shown.budget) })
  })

  app.post<SlugRoute>('/begroting/:slug/bewerken', own, async (request, reply) => {
    const shown = await budgetTo(request, 'edit')
    const { id, circle: before } = shown.budget
    const read = readForm(budgetForm, request.body)
    if (!read.ok) return showEdit(request, reply.code(422), { shown, form: read.form })
    try {
      const saved = await request.act(ctx => editBudget(ctx, { id, ...read.value }))
      return await reply.to(
        pathAfter({ wish: read.value.circle, saved, before }, `${pathOf(shown.budget)}?klaar=saved`),
      )
    } catch (error) {
      return showEdit(request, reply.code(422), { shown, form: formAfter(error, request.body) })
    }
  })
}

async function showEdit(
  { view, reader }: FastifyRequest,
  reply: FastifyReply,
  { shown, form }: { shown: ShownBudget; form: Form },
): Promise<FastifyReply> {
  const coalitions = await coalitionsOf(reader)
  const page = <EditPage view={view} shown={shown} form={form} coalitions={coalitions} />
  return reply.page(page, { status: reply.statusCode })
}
