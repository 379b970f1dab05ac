import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { longest, pathOf } from './budget.ts'
import { correctOutcome } from './correct-outcome.ts'
import { needed } from './forms.ts'
import { CorrectPage } from './pages/HostPages.tsx'

const Correction = z.object({
  without: z.coerce.number('budgets.no_such_project').int().positive('budgets.no_such_project'),
  reason: needed('budgets.reason_missing', longest.reason),
})
const own = { preHandler: signInFirst }

export function correctRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/corrigeren', own, async (request, reply) => {
    const shown = await budgetTo(request, 'correct')
    return reply.page(<CorrectPage view={request.view} shown={shown} form={emptyForm} />)
  })

  app.post<SlugRoute>('/begroting/:slug/corrigeren', own, async (request, reply) => {
    const shown = await budgetTo(request, 'correct')
    const form = await doWithForm(Correction, request.body, wish =>
      request.act(ctx => correctOutcome(ctx, { budget: shown.budget.id, ...wish })),
    )
    if (form)
      return reply.page(<CorrectPage view={request.view} shown={shown} form={form} />, { status: 422 })
    return reply.to(`${pathOf(shown.budget)}/uitslag`)
  })
}
