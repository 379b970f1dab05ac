import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { doWithForm } from '../../platform/http/form.ts'
import { sentIn } from '../documents/index.ts'
import { signInFirst } from '../people/index.ts'
import { projectShown, type ProjectRoute } from './budget-to.ts'
import type { saidOfProject } from './pages/ProjectPage.tsx'
import { pathOf, type Project } from './project.ts'
import { showProjectPage } from './show-project-page.tsx'

type Said = (typeof saidOfProject)[number]

/** What a form on the page of a project does; what is said after it may depend on what was sent. */
interface Deed<S extends z.ZodType> {
  readonly sent: S
  readonly said: Said
  run(ctx: Ctx, project: Project, value: z.output<S>): Promise<Said | void>
}

export const projectPath = '/begroting/:slug/projecten/:project'

/** Adds what forms on the page of a project do, for who signed in. */
export function deedsOn(app: FastifyInstance) {
  return <S extends z.ZodType>(path: string, deed: Deed<S>): void => {
    app.post<ProjectRoute>(`${projectPath}/${path}`, { preHandler: signInFirst }, async (request, reply) => {
      const { budget, project } = await projectShown(request)
      let said = deed.said
      const form = await doWithForm(deed.sent, await bodyOf(request), async value => {
        said = (await request.act(ctx => deed.run(ctx, project, value))) ?? deed.said
      })
      if (form) return showProjectPage(request, reply.code(422), form)
      return reply.to(`${pathOf(budget, project)}?klaar=${said}`)
    })
  }
}

/** What was sent, with a file in it when one was chosen. */
async function bodyOf(request: FastifyRequest): Promise<unknown> {
  if (!request.isMultipart()) return request.body
  const { body, ...file } = await sentIn(request)
  return file.bytes.length === 0 ? body : { ...body, file }
}
