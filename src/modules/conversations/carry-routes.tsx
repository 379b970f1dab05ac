import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { wordsOf } from '../../platform/i18n/words.ts'
import { signInFirst } from '../people/index.ts'
import { carryOn, sharedStatement, type CarryWish } from './carry-on.ts'
import { conversationTo } from './conversation-to.ts'
import { pathOf } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { onwardFor, onwardKinds } from './onward.ts'
import { CarryPage } from './pages/CarryPage.tsx'

const own = { preHandler: signInFirst }

const Path = z.object({ statement: z.uuid().catch('00000000-0000-7000-8000-000000000000') })

const To = z.object({
  kind: z.enum(onwardKinds).catch('agreement'),
  id: z.uuid().catch('00000000-0000-7000-8000-000000000000'),
})

export function carryRoutes(app: FastifyInstance): void {
  app.get('/gesprekken/:slug/verder/:statement', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'carry')
    const { reader, view } = request
    const statement = await sharedStatement(reader, conversation.id, Path.parse(request.params).statement)
    const props = { view, conversation, statement, onward: await onwardFor(reader) }
    return reply.page(<CarryPage {...props} />)
  })

  app.post('/gesprekken/:slug/verder/:statement', own, async (request, reply) => {
    const conversation = await conversationTo(request, 'carry')
    const { statement } = Path.parse(request.params)
    const to = To.parse(request.body ?? {})
    const wish = { conversation: conversation.id, statement, to, words: wordsIn(request) }
    await request.act(ctx => carryOn(ctx, wish))
    return reply.to(`${pathOf(conversation)}?klaar=carried`)
  })
}

function wordsIn({ view }: FastifyRequest): CarryWish['words'] {
  const t = wordsOf(messages, view.lang)
  return ({ title }, path) => ({
    heading: t('conversations.carry_heading'),
    from: t('conversations.carry_from', { title, address: view.origin + view.href(path) }),
  })
}
