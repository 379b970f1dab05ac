import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { checkPicture } from '../documents/index.ts'
import { longest } from './budget.ts'
import { stepForm } from './forms.ts'
import { readEuros } from './money.ts'
import { deedsOn } from './project-deeds.ts'
import { endProject, finishStep, tellStep } from './tell-step.ts'

const Done = z.object({
  milestone: z.uuid('budgets.step_done_already'),
  spent: z
    .string()
    .default('')
    .transform(typed => readEuros(typed) ?? null),
})
const End = z.object({
  state: z.enum(['done', 'stopped'], 'budgets.feasible_missing'),
  reason: z.string().trim().max(longest.reason, 'budgets.text_long').default(''),
})

/** What is told while a project is realised. */
export function stepRoutes(app: FastifyInstance): void {
  const deed = deedsOn(app)
  deed('stap', {
    ...{ sent: stepForm, said: 'step' },
    run: async (ctx, { id }, { file, photoText, ...step }) => {
      const photo = file && {
        file: await checkPicture(file, 'budgets.photo_wrong'),
        text: photoText,
        things: app.house.things,
      }
      await tellStep(ctx, { project: id, ...step }, photo)
    },
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
