import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { budgetShown, budgetTo, type SlugRoute } from './budget-to.ts'
import { longest, pathOf, pathOfPhase, phaseAfter, phaseInUrl, phases } from './budget.ts'
import { moveOn } from './move-phase.ts'
import { MovePage, PhasePage } from './pages/PhasePage.tsx'
import { thoseWhoHear } from './who-hears.ts'

const Step = z.object({
  naar: z.enum(phases).catch('ideas'),
  reason: z.string().trim().max(longest.reason).catch(''),
})

const own = { preHandler: signInFirst }

/** Each phase has its page; the outcome has a richer one. */
export function phaseRoutes(app: FastifyInstance): void {
  for (const phase of phases) {
    if (phase === 'outcome') continue
    app.get<SlugRoute>(`/begroting/:slug/${phaseInUrl[phase]}`, async (request, reply) => {
      const shown = await budgetShown(request)
      return reply.page(<PhasePage view={request.view} shown={shown} phase={phase} />, {
        changesWith: [shown.budget.id],
      })
    })
  }

  app.get<SlugRoute>('/begroting/:slug/verder', own, async (request, reply) => {
    const { view, reader } = request
    const shown = await budgetTo(request, 'move')
    const to = phaseAfter(shown.budget.phase)
    if (!to) return reply.to(pathOf(shown.budget))
    const hearers = await thoseWhoHear(reader, shown.budget)
    return reply.page(<MovePage view={view} shown={shown} to={to} hearers={hearers} />)
  })

  app.post<SlugRoute>('/begroting/:slug/verder', own, async (request, reply) => {
    const { budget } = await budgetTo(request, 'move')
    const { naar, reason } = Step.parse(request.body ?? {})
    await request.act(ctx => moveOn(ctx, { budget: budget.id, to: naar, reason }))
    return reply.to(naar === 'outcome' ? pathOfPhase(budget, naar) : `${pathOf(budget)}?klaar=moved`)
  })
}
