import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { boundariesOf } from '../places/index.ts'
import { besideThing } from '../site/index.ts'
import { BallotFilter, isShownBy } from './ballot-filter.ts'
import { budgetShown, type SlugRoute } from './budget-to.ts'
import { BudgetPage, saidAfter } from './pages/BudgetPage.tsx'
import { pathOf as pathOfProject, states } from './project.ts'

const Asked = z.object({
  klaar: z.enum(saidAfter).optional().catch(undefined),
  stand: z.enum(states).optional().catch(undefined),
  volgorde: z.enum(['cost', 'support']).optional().catch(undefined),
})

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
    const { stand } = Asked.parse(request.query)
    const filter = BallotFilter.parse(request.query)
    const around = await boundariesOf(request.reader, [budget.place])
    const areas = around.map(({ name, geometry }) => {
      return { type: 'Feature', properties: { name, kind: 'current' }, geometry }
    })
    const points = projects.flatMap(project => {
      const { longitude, latitude, title, state } = project
      if (longitude === null || latitude === null || (stand && stand !== state)) return []
      if (!isShownBy(filter, project)) return []
      const properties = {
        name: title,
        href: request.view.href(pathOfProject(budget, project)),
        kind: 'point',
      }
      const geometry = { type: 'Point', coordinates: [longitude, latitude] }
      return [{ type: 'Feature', properties, geometry }]
    })
    return reply.send({ type: 'FeatureCollection', features: [...areas, ...points] })
  })
}
