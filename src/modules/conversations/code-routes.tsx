import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newId } from '../../platform/db/ids.ts'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { codesOf } from './code.ts'
import { pathOf, type Conversation } from './conversation.ts'
import { makeCodes, mostCodes, prints, printsFor } from './make-codes.ts'
import { CodeSheetPage, CodesPage, PaperBallotsPage } from './pages/CodePages.tsx'
import { openStatements } from './queries/statements.ts'
import { countCodes } from './queries/voters.ts'

const own = { preHandler: signInFirst }

const Wish = z
  .object({
    print: z.enum(prints).catch('ballots'),
    count: z.coerce
      .number('conversations.codes_wrong')
      .int('conversations.codes_wrong')
      .min(1, 'conversations.codes_wrong')
      .max(mostCodes.slips, 'conversations.codes_wrong'),
  })
  .refine(({ print, count }) => count <= mostCodes[print], {
    ...{ path: ['count'], message: 'conversations.ballots_wrong' },
  })

const Sheet = z.object({ sheet: z.string().max(40) })

export function codeRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/codes', own, async (request, reply) =>
    show(request, reply, { conversation: await conversationTo(request, 'make_codes'), form: emptyForm }),
  )

  app.post<SlugRoute>('/gesprekken/:slug/codes', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'make_codes')
    const read = readForm(Wish, request.body)
    if (!read.ok) return show(request, reply.code(422), { conversation, form: read.form })
    const { count, print } = read.value
    const sheet = newId()
    const wish = { conversation: conversation.id, codes: codesOf(app.house, sheet, count) }
    await request.act(ctx => makeCodes(ctx, wish))
    return reply.to(`${pathOf(conversation)}/codes/${sheet}?count=${count}&print=${print}`)
  })

  /** Codes that were never made let nobody in, so that any sheet can be asked for. */
  app.get('/gesprekken/:slug/codes/:sheet', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'make_codes')
    const { sheet } = Sheet.parse(request.params)
    const { count, print } = Wish.catch({ count: 1, print: 'ballots' }).parse(request.query)
    const props = { view: request.view, conversation, codes: codesOf(app.house, sheet, count) }
    if (print === 'slips' && printsFor(conversation).includes(print))
      return reply.page(<CodeSheetPage {...props} />)
    const statements = await openStatements(request.reader, conversation.id)
    return reply.page(<PaperBallotsPage {...props} statements={statements} />)
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { conversation, form }: { conversation: Conversation; form: Form },
): Promise<FastifyReply> {
  const counts = await countCodes(request.reader, conversation.id)
  const page = <CodesPage view={request.view} conversation={conversation} form={form} counts={counts} />
  return reply.page(page, { status: reply.statusCode })
}
