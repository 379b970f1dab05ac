import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { childrenOf } from '../places/index.ts'
import { budgetTo, projectTo, type ProjectRoute, type SlugRoute } from './budget-to.ts'
import { filledIdea, ideaForm } from './forms.ts'
import { IdeaPage } from './pages/IdeaPages.tsx'
import { pathOf, projectSlug, type Project } from './project.ts'
import type { ShownBudget } from './show-budget.ts'
import { alikeIn } from './show-project.ts'
import { rewordIdea, tellIdea } from './tell-idea.ts'

const own = { preHandler: signInFirst }
const project = '/begroting/:slug/projecten/:project'

export function ideaRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/idee', own, async (request, reply) => {
    return showIdea(request, reply, { shown: await budgetTo(request, 'tell_idea'), form: emptyForm })
  })

  app.post<SlugRoute>('/begroting/:slug/idee', own, async (request, reply) => {
    const shown = await budgetTo(request, 'tell_idea')
    const read = readForm(ideaForm, request.body)
    if (!read.ok) return showIdea(request, reply.code(422), { shown, form: read.form })
    const alike = read.value.sure ? [] : await alikeIn(request.reader, shown, read.value)
    if (alike.length > 0) {
      const form = { typed: request.body as Form['typed'], errors: {} }
      return showIdea(request, reply.code(422), { shown, form, alike })
    }
    try {
      const idea = await request.act(ctx => tellIdea(ctx, { budget: shown.budget.id, ...read.value }))
      return await reply.to(`${pathOf(shown.budget, idea)}?klaar=idea`)
    } catch (error) {
      return showIdea(request, reply.code(422), { shown, form: formAfter(error, request.body) })
    }
  })

  app.get<ProjectRoute>(`${project}/bewerken`, own, async (request, reply) => {
    const shown = await projectTo(request, 'reword')
    return showIdea(request, reply, { shown, form: filledIdea(shown.project), project: shown.project })
  })

  app.post<ProjectRoute>(`${project}/bewerken`, own, async (request, reply) => {
    const shown = await projectTo(request, 'reword')
    const read = readForm(ideaForm, request.body)
    if (!read.ok)
      return showIdea(request, reply.code(422), { shown, form: read.form, project: shown.project })
    await request.act(ctx => rewordIdea(ctx, { id: shown.project.id, ...read.value }))
    const { number } = shown.project
    return reply.to(`${pathOf(shown.budget, { number, slug: projectSlug(read.value.title) })}?klaar=saved`)
  })
}

interface IdeaShown {
  readonly shown: ShownBudget
  readonly form: Form
  readonly alike?: readonly Project[]
  readonly project?: Project
}

async function showIdea(
  { view, reader }: FastifyRequest,
  reply: FastifyReply,
  { shown, form, alike = [], project: changed }: IdeaShown,
): Promise<FastifyReply> {
  const place = shown.line.at(-1)
  const parts = place ? await childrenOf(reader, place) : []
  const page = <IdeaPage {...{ view, shown, form, alike, parts }} project={changed} />
  return reply.page(page, { status: reply.statusCode })
}
