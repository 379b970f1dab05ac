import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { signInFirst } from '../people/index.ts'
import { findDocuments } from '../search/index.ts'
import { nameHost } from './begin-budget.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { hostForm } from './forms.ts'
import { HostsPage } from './pages/HostPages.tsx'

const Found = z.object({ naam: z.string().trim().max(100).catch('') })
const own = { preHandler: signInFirst }
const mostFound = 8

export function hostRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/mensen', own, async (request, reply) => {
    const { view, reader } = request
    const shown = await budgetTo(request, 'name_hosts')
    const { naam: text } = Found.parse(request.query)
    const { hits } =
      text === '' ? { hits: [] } : await findDocuments(reader, { text, kinds: ['person'], limit: mostFound })
    const people = hits.map(({ id, title }) => ({ id, name: title }))
    return reply.page(<HostsPage view={view} shown={shown} found={{ text, people }} />)
  })

  app.post<SlugRoute>('/begroting/:slug/mensen', own, async (request, reply) => {
    const { budget } = await budgetTo(request, 'name_hosts')
    const { person, role } = hostForm.parse(request.body ?? {})
    await request.act(ctx => nameHost(ctx, { budget: budget.id, person, role }))
    return reply.to(`${pathOf(budget)}/mensen`)
  })
}
