import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { addStatement } from './add-statement.ts'
import { conversationTo, standing, type SlugRoute } from './conversation-to.ts'
import { longest, pathOf, type Conversation } from './conversation.ts'
import { nearStatements } from './near-statements.ts'
import { AddPage } from './pages/StatementPages.tsx'
import { statementsOf } from './queries/statements.ts'
import { looksDouble, type Statement } from './statement.ts'
import { voterToken } from './voter-cookie.ts'

const Typed = z.object({
  body: z
    .string('conversations.statement_missing')
    .transform(text => text.replace(/\s+/g, ' ').trim())
    .refine(text => text.length >= 3, 'conversations.statement_missing')
    .refine(text => text.length <= longest.statement, 'conversations.statement_long')
    .refine(text => !text.includes('?'), 'conversations.statement_question'),
  warned: z.string().max(300).default(''),
})

export function addRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/stelling', async (request, reply) => {
    const conversation = await conversationTo(request, 'add_statement')
    return showAdd(request, reply, { conversation, form: emptyForm })
  })

  app.post<SlugRoute>('/gesprekken/:slug/stelling', async (request, reply) => {
    const conversation = await standing(request)
    const read = readForm(Typed, request.body)
    if (!read.ok) return showAdd(request, reply.code(422), { conversation, form: read.form })
    const { body, warned } = read.value
    const form = { typed: { body }, errors: {} }
    const near = nearStatements(await statementsOf(request.reader, conversation.id), body)
    const isDouble = looksDouble(body)
    if (warned !== body && (near.length > 0 || isDouble))
      return showAdd(request, reply.code(422), { conversation, form, near, isDouble })
    try {
      const wish = { conversation: conversation.id, body, token: voterToken(request) }
      const state = await request.act(ctx => addStatement(ctx, wish))
      return await reply.to(`${pathOf(conversation)}/stem?klaar=${state === 'in' ? 'added' : 'waits'}`)
    } catch (error) {
      if (isUnseated(error)) return reply.to(`${pathOf(conversation)}/stem`)
      return showAdd(request, reply.code(422), { conversation, form: formAfter(error, request.body) })
    }
  })
}

/** Who has no seat takes one first; the page for voting says how. */
function isUnseated(error: unknown): boolean {
  const codes = ['conversations.begin_first', 'conversations.mail_first', 'conversations.code_first']
  return error instanceof Refusal && codes.includes(error.code)
}

interface Adding {
  readonly conversation: Conversation
  readonly form: Form
  readonly near?: readonly Statement[]
  readonly isDouble?: boolean
}

async function showAdd(
  request: FastifyRequest,
  reply: FastifyReply,
  { conversation, form, near = [], isDouble = false }: Adding,
): Promise<FastifyReply> {
  const props = { view: request.view, conversation, form, near, isDouble }
  return reply.page(<AddPage {...props} />, { status: reply.statusCode })
}
