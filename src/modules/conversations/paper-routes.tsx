import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { pathOf } from './conversation.ts'
import { enterPaper } from './enter-paper.ts'
import { PaperPage } from './pages/PaperPage.tsx'
import { Sheet, votesIn } from './paper-form.ts'
import { openStatements } from './queries/statements.ts'

const Said = z.object({ klaar: z.literal('counts').optional().catch(undefined) })
const own = { preHandler: signInFirst }

export function paperRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/papier', own, async (request, reply) => {
    const { view, reader, query } = request
    const conversation = await conversationTo(request, 'enter_paper')
    const statements = await openStatements(reader, conversation.id)
    const isIn = Said.parse(query).klaar !== undefined
    return reply.page(<PaperPage {...{ view, conversation, statements, isIn }} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/papier', own, async (request, reply) => {
    const { view, reader, body } = request
    const conversation = await conversationTo(request, 'enter_paper')
    const statements = await openStatements(reader, conversation.id)
    const votes = votesIn(body, statements)
    const form = await doWithForm(Sheet, body, ({ code }) =>
      request.act(ctx => enterPaper(ctx, { conversation: conversation.id, code, votes })),
    )
    if (!form) return reply.to(`${pathOf(conversation)}/papier?klaar=counts`)
    return reply.page(<PaperPage {...{ view, conversation, statements, form }} />, { status: 422 })
  })
}
