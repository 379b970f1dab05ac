import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { budgetShown, type SlugRoute } from './budget-to.ts'
import { hasReached } from './budget.ts'
import { NoOutcomePage, OutcomePage } from './pages/OutcomePage.tsx'
import { outcomeOf } from './queries/outcomes.ts'
import { toldOutcome } from './show-outcome.ts'

export function outcomeRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/uitslag', async (request, reply) => {
    const { reader, view } = request
    const shown = await budgetShown(request)
    const saved = hasReached(shown.budget, 'outcome') ? await outcomeOf(reader, shown.budget.id) : undefined
    if (!saved) return reply.page(<NoOutcomePage view={view} shown={shown} />)
    const outcome = toldOutcome(shown.projects, saved)
    return reply.page(<OutcomePage view={view} shown={shown} outcome={outcome} />, {
      changesWith: [shown.budget.id],
    })
  })

  app.get<SlugRoute>('/begroting/:slug/uitslag.pb', async (request, reply) => {
    const { budget } = await budgetShown(request)
    const saved = hasReached(budget, 'outcome') ? await outcomeOf(request.reader, budget.id) : undefined
    if (!saved) throw new Refusal('not_found', 'budgets.no_outcome')
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="uitslag.pb"')
      .send(saved.file)
  })
}
