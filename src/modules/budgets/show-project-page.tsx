import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { besideThing } from '../site/index.ts'
import type { ProjectRoute } from './budget-to.ts'
import { ProjectPage, saidOfProject } from './pages/ProjectPage.tsx'
import { shownProject } from './show-project.ts'
import { seenProject } from './thing.ts'

const Asked = z.object({ klaar: z.enum(saidOfProject).optional().catch(undefined) })

/** The page of the project of this request, with the form again that was not right. */
export async function showProjectPage(
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): Promise<FastifyReply> {
  const { reader, view, server } = request
  const shown = await shownProject(reader, request.params as ProjectRoute['Params'])
  if (!shown) throw new Refusal('not_found', 'budgets.project_not_found')
  const { klaar: said } = Asked.parse(request.query)
  const thing = seenProject(shown)
  const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
  const page = <ProjectPage {...{ view, shown, beside, form, said }} />
  const isKept = reply.statusCode === 200 && said === undefined
  const changesWith = [shown.project.id, shown.budget.id]
  return reply.page(page, isKept ? { changesWith } : { status: reply.statusCode })
}
