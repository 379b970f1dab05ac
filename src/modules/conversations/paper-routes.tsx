import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm, typed } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { correctPaper, enteredSheet, takeBackPaper } from './correct-paper.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { pathOf } from './conversation.ts'
import { enterPaper } from './enter-paper.ts'
import { PaperPage, saidOfSheet, type SaidOfSheet } from './pages/PaperPage.tsx'
import { fieldsFor, Sheet, votesIn } from './paper-form.ts'
import { openStatements } from './queries/statements.ts'

const Said = z.object({ klaar: z.enum(saidOfSheet).optional().catch(undefined) })
const own = { preHandler: signInFirst }

export function paperRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/papier', own, async (request, reply) => {
    const { view, reader, query } = request
    const conversation = await conversationTo(request, 'enter_paper')
    const statements = await openStatements(reader, conversation.id)
    const said = Said.parse(query).klaar
    return reply.page(<PaperPage {...{ view, conversation, statements, said }} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/papier', own, async (request, reply) => {
    const { view, reader, body } = request
    const conversation = await conversationTo(request, 'enter_paper')
    const statements = await openStatements(reader, conversation.id)
    const votes = votesIn(body, statements)
    let said: SaidOfSheet = 'count'
    const form = await doWithForm(Sheet, body, ({ do: deed, code }) => {
      said = deed
      const sheet = { conversation: conversation.id, code, votes }
      return request.act(ctx => deeds[deed](ctx, sheet))
    })
    if (!form) return reply.to(`${pathOf(conversation)}/papier?klaar=${said}`)
    const before = await enteredSheet(reader, conversation.id, typed(form, 'code'))
    const filled = before && votes.length === 0 ? fieldsFor(before, statements) : {}
    const shown = { ...form, typed: { ...form.typed, ...filled } }
    const page = (
      <PaperPage {...{ view, conversation, statements }} form={shown} isThere={before !== undefined} />
    )
    return reply.page(page, { status: 422 })
  })
}

const deeds = { count: enterPaper, replace: correctPaper, take_back: takeBackPaper } as const
