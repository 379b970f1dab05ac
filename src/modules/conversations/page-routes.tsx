import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { besideThing, RemovedPage } from '../site/index.ts'
import { foundTo, standing, type SlugRoute } from './conversation-to.ts'
import type { Conversation } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { ConversationPage, saidAfter } from './pages/ConversationPage.tsx'
import { OutcomePage } from './pages/OutcomePage.tsx'
import { shownConversation, shownOutcome, type ShownConversation } from './show-conversation.ts'
import { voterToken } from './voter-cookie.ts'

const Asked = z.object({
  klaar: z.enum(saidAfter).optional().catch(undefined),
  ik: z.literal('ja').optional().catch(undefined),
})

export function pageRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug', async (request, reply) => {
    const { reader, view } = request
    const conversation = await foundTo(request)
    const shown = await shownConversation(reader, conversation, app.house.things)
    if (conversation.removedAt !== null) return reply.page(removedPage(view, shown), { status: 410 })
    const { klaar } = Asked.parse(request.query)
    const thing = { kind: 'conversation', id: conversation.id }
    const beside = await besideThing(app.house, { reader, lang: view.lang, thing })
    const page = <ConversationPage view={view} shown={shown} beside={beside} said={klaar} />
    return reply.page(page, { changesWith: keysOf(conversation) })
  })

  /** With `ik` it has the place of this voter, and is not kept for others. */
  app.get<SlugRoute>('/gesprekken/:slug/uitkomst', async (request, reply) => {
    const { reader, view, actor } = request
    const conversation = await standing(request)
    const isOwn = Asked.parse(request.query).ik !== undefined
    const token = isOwn ? voterToken(request) : null
    const shown = await shownOutcome(reader, conversation, token)
    const thing = { kind: 'conversation', id: conversation.id }
    const beside = await besideThing(app.house, { reader, lang: view.lang, thing })
    const page = <OutcomePage view={view} shown={shown} beside={beside} />
    return reply.page(page, isOwn || actor.person !== null ? {} : { changesWith: keysOf(conversation) })
  })
}

function removedPage(view: View, shown: ShownConversation): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const [title, place] = [t('conversations.removed_title'), shown.line.at(-1)]
  const more = place && { path: `/${place.path}/gesprekken`, text: t('conversations.removed_more') }
  return <RemovedPage {...{ view, title, more }} reason={shown.conversation.removedReason} />
}

function keysOf({ id, places, hosts, about }: Conversation): string[] {
  return [id, ...places, ...hosts, ...(about ? [about.id] : [])]
}
