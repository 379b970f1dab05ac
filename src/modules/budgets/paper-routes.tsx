import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { linesIn } from './ballot-form.ts'
import { onBallot } from './ballot.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { pathOf } from './budget.ts'
import { enterPaper, openSheets } from './enter-paper.ts'
import { PaperPage } from './pages/PaperPages.tsx'

const Said = z.object({ klaar: z.enum(['once', 'counts', 'differs']).optional().catch(undefined) })
const Sheet = z.object({
  code: z.string('budgets.code_unknown').trim().min(1, 'budgets.code_unknown').max(60),
})
const own = { preHandler: signInFirst }

export function paperRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/begroting/:slug/papier', own, async (request, reply) => {
    const { view, reader, query } = request
    const shown = await budgetTo(request, 'enter_paper')
    const open = await openSheets(reader, shown.budget.id)
    const said = Said.parse(query).klaar
    return reply.page(<PaperPage {...{ view, shown, open, said }} form={emptyForm} lines={{}} />)
  })

  app.post<SlugRoute>('/begroting/:slug/papier', own, async (request, reply) => {
    const { view, reader, body } = request
    const shown = await budgetTo(request, 'enter_paper')
    const { id } = shown.budget
    const lines = linesIn(body, shown.budget, onBallot(shown.projects))
    const again = async (form: Form) => {
      const open = await openSheets(reader, id)
      return reply.page(<PaperPage {...{ view, shown, open, form, lines }} />, { status: 422 })
    }
    const read = readForm(Sheet, body)
    if (!read.ok) return again(read.form)
    try {
      const wish = { budget: id, code: read.value.code, choices: lines }
      const state = await request.act(ctx => enterPaper(ctx, app.house, wish))
      return await reply.to(`${pathOf(shown.budget)}/papier?klaar=${state}`)
    } catch (error) {
      return again(formAfter(error, body))
    }
  })
}
