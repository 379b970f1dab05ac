import type { FastifyInstance } from 'fastify'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { projectTo, type ProjectRoute } from './budget-to.ts'
import { filledPlan, planForm } from './forms.ts'
import { PlanPage } from './pages/IdeaPages.tsx'
import { pathOf } from './project.ts'
import { workOutProject } from './work-out.ts'

const own = { preHandler: signInFirst }
const project = '/begroting/:slug/projecten/:project'

export function planRoutes(app: FastifyInstance): void {
  app.get<ProjectRoute>(`${project}/uitwerken`, own, async (request, reply) => {
    const shown = await projectTo(request, 'work_out')
    return reply.page(<PlanPage view={request.view} shown={shown} form={filledPlan(shown.project)} />)
  })

  app.post<ProjectRoute>(`${project}/uitwerken`, own, async (request, reply) => {
    const shown = await projectTo(request, 'work_out')
    const again = (form: Form) =>
      reply.page(<PlanPage view={request.view} shown={shown} form={form} />, { status: 422 })
    const read = readForm(planForm, request.body)
    if (!read.ok) return again(read.form)
    try {
      await request.act(ctx => workOutProject(ctx, { project: shown.project.id, ...read.value }))
      return await reply.to(`${pathOf(shown.budget, shown.project)}?klaar=saved`)
    } catch (error) {
      return again(formAfter(error, request.body))
    }
  })
}
