import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { besideThing } from '../site/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { projectShown, type ProjectRoute } from './budget-to.ts'
import { longest } from './budget.ts'
import { judgeForm, stepForm } from './forms.ts'
import { answerMerge, askMerge, moveSupport } from './merge-projects.ts'
import { readEuros } from './money.ts'
import { ProjectPage, saidOfProject } from './pages/ProjectPage.tsx'
import { pathOf, type Project } from './project.ts'
import { shownProject } from './show-project.ts'
import { supportProject } from './tell-idea.ts'
import { endProject, finishStep, tellStep } from './tell-step.ts'
import { judgeProject, nameHelper } from './work-out.ts'

type Said = (typeof saidOfProject)[number]

const Asked = z.object({ klaar: z.enum(saidOfProject).optional().catch(undefined) })
const Support = z.object({ steun: z.enum(['ja', 'nee']).catch('ja') })
const Into = z.object({ into: z.uuid() })
const Answer = z.object({ merger: z.uuid(), answer: z.enum(['yes', 'no']) })
const Helper = z.object({ person: z.uuid() })
const Done = z.object({
  milestone: z.uuid(),
  spent: z
    .string()
    .default('')
    .transform(typed => readEuros(typed) ?? null),
})
const End = z.object({
  state: z.enum(['done', 'stopped']),
  reason: z.string().trim().max(longest.reason).default(''),
})

const project = '/begroting/:slug/projecten/:project'

export function projectRoutes(app: FastifyInstance): void {
  app.get<ProjectRoute>(project, (request, reply) => show(request, reply, emptyForm))

  const deed = <S extends z.ZodType>(path: string, wish: Deed<S>) => {
    app.post<ProjectRoute>(`${project}/${path}`, { preHandler: signInFirst }, async (request, reply) => {
      const found = await projectShown(request)
      let said = wish.said
      const form = await doWithForm(wish.sent, request.body, async value => {
        said = (await request.act(ctx => wish.run(ctx, found.project, value))) ?? wish.said
      })
      if (form) return show(request, reply.code(422), form)
      return reply.to(`${pathOf(found.budget, found.project)}?klaar=${said}`)
    })
  }

  deed('steun', {
    ...{ sent: Support, said: 'supports' },
    async run(ctx, { id }, { steun }) {
      await supportProject(ctx, { project: id, supports: steun === 'ja' })
      return steun === 'ja' ? 'supports' : 'unsupported'
    },
  })
  deed('meegaan', { sent: z.object({}), said: 'moved_support', run: (ctx, { id }) => moveSupport(ctx, id) })
  deed('samen', {
    ...{ sent: Into, said: 'merge_asked' },
    run: (ctx, { id }, { into }) => askMerge(ctx, { from: id, into }),
  })
  deed('samen/antwoord', {
    ...{ sent: Answer, said: 'merge_answered' },
    run: (ctx, { id }, { merger, answer }) =>
      answerMerge(ctx, { project: id, merger, accept: answer === 'yes' }),
  })
  deed('helper', {
    ...{ sent: Helper, said: 'helper' },
    run: (ctx, { id }, { person }) => nameHelper(ctx, { project: id, person }),
  })
  deed('toets', {
    ...{ sent: judgeForm, said: 'judged' },
    run: (ctx, { id }, judged) => judgeProject(ctx, { project: id, ...judged }),
  })
  deed('stap', {
    ...{ sent: stepForm, said: 'step' },
    run: async (ctx, { id }, step) => void (await tellStep(ctx, { project: id, ...step })),
  })
  deed('stap/gedaan', {
    ...{ sent: Done, said: 'step' },
    run: (ctx, { id }, done) => finishStep(ctx, { project: id, ...done }),
  })
  deed('einde', {
    ...{ sent: End, said: 'ended' },
    run: (ctx, { id }, end) => endProject(ctx, { project: id, ...end }),
  })
}

/** What a form on the page of a project does; what is said after it may depend on what was sent. */
interface Deed<S extends z.ZodType> {
  readonly sent: S
  readonly said: Said
  run(ctx: Ctx, project: Project, value: z.output<S>): Promise<Said | undefined | void>
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { reader, view, server } = request
  const shown = await shownProject(reader, request.params as ProjectRoute['Params'])
  if (!shown) throw new Refusal('not_found', 'budgets.project_not_found')
  const { klaar: said } = Asked.parse(request.query)
  const thing = { kind: 'project', id: shown.project.id }
  const beside = await besideThing(server.house, { reader, lang: view.lang, thing })
  const page = <ProjectPage {...{ view, shown, beside, form, said }} />
  const isKept = reply.statusCode === 200 && said === undefined
  const changesWith = [shown.project.id, shown.budget.id]
  return reply.page(page, isKept ? { changesWith } : { status: reply.statusCode })
}
