import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { longest, pathOf, type Conversation } from './conversation.ts'
import { decideOnStatement } from './decide-statement.ts'
import { StatementsPage } from './pages/StatementPages.tsx'
import { statementsOf } from './queries/statements.ts'

const own = { preHandler: signInFirst }

const Decision = z.object({
  statement: z.uuid().catch('00000000-0000-7000-8000-000000000000'),
  state: z.enum(['in', 'out']).catch('in'),
  reason: z.string().trim().max(longest.reason, 'conversations.text_long').default(''),
})

const About = z.object({ statement: z.string().catch('') })

export function statementRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/stellingen', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'see_all_statements')
    return showAll(request, reply, { conversation, form: emptyForm, about: '' })
  })

  app.post<SlugRoute>('/gesprekken/:slug/stellingen', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'decide_statement')
    const read = readForm(Decision, request.body)
    const { statement: about } = About.parse(request.body ?? {})
    if (!read.ok) return showAll(request, reply.code(422), { conversation, form: read.form, about })
    try {
      await request.act(ctx => decideOnStatement(ctx, { conversation: conversation.id, ...read.value }))
      return await reply.to(`${pathOf(conversation)}/stellingen`)
    } catch (error) {
      return showAll(request, reply.code(422), { conversation, form: formAfter(error, request.body), about })
    }
  })
}

async function showAll(
  request: FastifyRequest,
  reply: FastifyReply,
  { conversation, form, about }: { conversation: Conversation; form: Form; about: string },
): Promise<FastifyReply> {
  const statements = await statementsOf(request.reader, conversation.id)
  const props = { view: request.view, conversation, statements, form, about }
  return reply.page(<StatementsPage {...props} />, { status: reply.statusCode })
}
