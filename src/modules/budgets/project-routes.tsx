import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm } from '../../platform/http/form.ts'
import type { ProjectRoute } from './budget-to.ts'
import { judgeForm } from './forms.ts'
import { answerMerge, askMerge, moveSupport } from './merge-projects.ts'
import { deedsOn, projectPath } from './project-deeds.ts'
import { showProjectPage } from './show-project-page.tsx'
import { supportProject } from './tell-idea.ts'
import { judgeProject, nameHelper } from './work-out.ts'

const Support = z.object({ steun: z.enum(['ja', 'nee']).catch('ja') })
const Into = z.object({ into: z.uuid('budgets.no_such_project') })
const Answer = z.object({
  merger: z.uuid('budgets.merge_not_found'),
  answer: z.enum(['yes', 'no'], 'budgets.feasible_missing'),
})
const Helper = z.object({ person: z.uuid('budgets.no_official') })

export function projectRoutes(app: FastifyInstance): void {
  const deed = deedsOn(app)
  app.get<ProjectRoute>(projectPath, (request, reply) => showProjectPage(request, reply, emptyForm))

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
}
