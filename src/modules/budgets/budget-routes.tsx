import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import { signInFirst } from '../people/index.ts'
import { budgetShown, budgetTo, type SlugRoute } from './budget-to.ts'
import { longest, pathOf, pathOfPhase, phaseAfter, phaseInUrl, phases } from './budget.ts'
import { moveOn } from './move-phase.ts'
import { BudgetPage, hasOutcome, saidAfter } from './pages/BudgetPage.tsx'
import { NoOutcomePage, OutcomePage } from './pages/OutcomePage.tsx'
import { MovePage, PhasePage } from './pages/PhasePage.tsx'
import { pathOf as pathOfProject, states } from './project.ts'
import { outcomeOf } from './queries/outcomes.ts'
import { toldOutcome } from './show-outcome.ts'
import { thoseWhoHear } from './who-hears.ts'

const Asked = z.object({
  klaar: z.enum(saidAfter).optional().catch(undefined),
  stand: z.enum(states).optional().catch(undefined),
  volgorde: z.enum(['cost', 'support']).optional().catch(undefined),
})

const Step = z.object({
  naar: z.enum(phases).catch('ideas'),
  reason: z.string().trim().max(longest.reason).catch(''),
})

const own = { preHandler: signInFirst }

export function budgetRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug', async (request, reply) => {
    const { reader, view } = request
    const shown = await budgetShown(request)
    const { klaar: said, stand: state, volgorde: order } = Asked.parse(request.query)
    const thing = { kind: 'budget', id: shown.budget.id }
    const beside = await besideThing(app.house, { reader, lang: view.lang, thing })
    const page = <BudgetPage {...{ view, shown, beside, said }} filter={{ state, order }} />
    // Ballots tell no facts, so that a page that counts them is made anew each time.
    const changesWith = [shown.budget.id, ...shown.projects.map(({ id }) => id)]
    const isKept = said === undefined && shown.budget.phase !== 'voting'
    return reply.page(page, isKept ? { changesWith } : {})
  })

  app.get<SlugRoute>('/begroting/:slug/kaart.json', async (request, reply) => {
    const { budget, projects } = await budgetShown(request)
    const features = projects.flatMap(project => {
      const { longitude, latitude, title } = project
      if (longitude === null || latitude === null) return []
      const properties = {
        name: title,
        href: request.view.href(pathOfProject(budget, project)),
        kind: 'point',
      }
      const geometry = { type: 'Point', coordinates: [longitude, latitude] }
      return [{ type: 'Feature', properties, geometry }]
    })
    return reply.send({ type: 'FeatureCollection', features })
  })

  app.get<SlugRoute>('/begroting/:slug/uitslag', async (request, reply) => {
    const { reader, view } = request
    const shown = await budgetShown(request)
    const saved = hasOutcome(shown.budget) ? await outcomeOf(reader, shown.budget.id) : undefined
    if (!saved) return reply.page(<NoOutcomePage view={view} shown={shown} />)
    const outcome = toldOutcome(shown.budget, shown.projects, saved)
    return reply.page(<OutcomePage view={view} shown={shown} outcome={outcome} />, {
      changesWith: [shown.budget.id],
    })
  })

  app.get<SlugRoute>('/begroting/:slug/uitslag.pb', async (request, reply) => {
    const { budget } = await budgetShown(request)
    const saved = hasOutcome(budget) ? await outcomeOf(request.reader, budget.id) : undefined
    if (!saved) throw new Refusal('not_found', 'budgets.no_outcome')
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="uitslag.pb"')
      .send(saved.file)
  })

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
