import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { wordsOf } from '../../platform/i18n/words.ts'
import { readForm } from '../../platform/http/form.ts'
import { deeds, wordOf } from './deed.ts'
import { messages } from './messages/messages.ts'
import { DeedPage } from './pages/DeedPage.tsx'
import { openDeed, useDeed } from './use-deed.ts'

const Path = z.object({
  deed: z
    .enum(deeds.map(deed => wordOf[deed]) as [string, ...string[]])
    .transform(word => deeds.find(deed => wordOf[deed] === word) ?? 'unfollow')
    .catch('unfollow'),
  kind: z.string(),
  thing: z.string().max(80),
  person: z.uuid().catch('00000000-0000-0000-0000-000000000000'),
  until: z.coerce.number().int().catch(0),
  signature: z.string(),
})
const Done = z.object({ klaar: z.literal('ja').optional().catch(undefined) })
const Words = z.object({ words: z.string().trim().max(5000).catch('') })

/** What it shows is for one person, and no session says so to caches. */
const options = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}
const pattern = '/post/doe/:deed/:kind/:thing/:person/:until/:signature'

/** Behind the links of a letter. Mail scanners open links: looking does nothing, only the button does. */
export function deedRoutes(app: FastifyInstance): void {
  app.get(pattern, options, async (request, reply) => {
    const link = Path.parse(request.params)
    const { thing } = await openDeed(app.house, link)
    const isDone = Done.parse(request.query).klaar === 'ja'
    return reply.page(
      <DeedPage
        view={request.view}
        deed={link.deed}
        kind={link.kind}
        thing={thing}
        path={pathOf(request)}
        isDone={isDone}
      />,
    )
  })

  app.post(pattern, options, async (request, reply) => {
    const link = Path.parse(request.params)
    const { actor, thing } = await openDeed(app.house, link)
    const read = readForm(Words, request.body ?? {})
    const typed = read.ok ? read.value.words : ''
    const words = typed || wordsOf(messages, request.view.lang)('notices.help_usual')
    await app.house.transact(actor, ctx => useDeed(ctx, link, { title: thing.title, words }))
    return reply.to(`${pathOf(request)}?klaar=ja`)
  })
}

/** Without what was asked behind it. */
function pathOf({ view }: FastifyRequest): string {
  return view.path.split('?')[0] ?? view.path
}
