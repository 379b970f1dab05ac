import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { findDocuments } from '../search/index.ts'
import { signInFirst } from '../people/index.ts'
import { linesIn } from './ballot-form.ts'
import { onBallot } from './ballot.ts'
import { nameHost } from './begin-budget.ts'
import { budgetTo, type SlugRoute } from './budget-to.ts'
import { longest, pathOf } from './budget.ts'
import { correctOutcome } from './close-vote.ts'
import { enterPaper, openSheets } from './enter-paper.ts'
import { hostForm, needed } from './forms.ts'
import { CorrectPage, HostsPage } from './pages/HostPages.tsx'
import { PaperPage } from './pages/PaperPages.tsx'

const Found = z.object({ naam: z.string().trim().max(100).catch('') })
const Said = z.object({ klaar: z.enum(['once', 'counts', 'differs']).optional().catch(undefined) })
const Sheet = z.object({
  code: z.string('budgets.code_unknown').trim().min(1, 'budgets.code_unknown').max(60),
})
const Correction = z.object({
  without: z.coerce.number('budgets.no_such_project').int().positive('budgets.no_such_project'),
  reason: needed('budgets.reason_missing', longest.reason),
})

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

  app.get<SlugRoute>('/begroting/:slug/corrigeren', own, async (request, reply) => {
    const shown = await budgetTo(request, 'correct')
    return reply.page(<CorrectPage view={request.view} shown={shown} form={emptyForm} />)
  })

  app.post<SlugRoute>('/begroting/:slug/corrigeren', own, async (request, reply) => {
    const shown = await budgetTo(request, 'correct')
    const form = await doWithForm(Correction, request.body, wish =>
      request.act(ctx => correctOutcome(ctx, { budget: shown.budget.id, ...wish })),
    )
    if (form)
      return reply.page(<CorrectPage view={request.view} shown={shown} form={form} />, { status: 422 })
    return reply.to(`${pathOf(shown.budget)}/uitslag`)
  })
}
