import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm } from '../../platform/http/form.ts'
import { askToFollow, followPath } from './ask-to-follow.ts'
import { standing, type SlugRoute } from './conversation-to.ts'
import { pathOf } from './conversation.ts'
import { EmailForm } from './email-form.ts'
import { confirmFollowing, followingBehind, stopFollowing } from './follow-conversation.ts'
import { ConfirmFollowPage, FollowPage } from './pages/FollowPages.tsx'

const Asked = z.object({ klaar: z.literal('mail').optional().catch(undefined) })
const Path = z.object({ secret: z.string().max(100) })

/** What stands behind a mailed link is for one reader, and no session says so to caches. */
const mailed = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}

/** Hearing by mail what comes of a conversation, without an account. Looking behind a link does nothing, a button does. */
export function followRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/horen', async (request, reply) => {
    const conversation = await standing(request)
    const isMailed = Asked.parse(request.query).klaar !== undefined
    return reply.page(<FollowPage {...{ view: request.view, conversation, isMailed }} form={emptyForm} />)
  })

  app.post<SlugRoute>('/gesprekken/:slug/horen', async (request, reply) => {
    const { view, body } = request
    const conversation = await standing(request)
    const form = await doWithForm(EmailForm, body, ({ email }) =>
      request.act(ctx => askToFollow(ctx, { conversation: conversation.id, email, lang: view.lang })),
    )
    if (!form) return reply.to(`${pathOf(conversation)}/horen?klaar=mail`)
    return reply.page(<FollowPage {...{ view, conversation, form }} />, { status: 422 })
  })

  app.get('/gesprekken/hoor/:secret', mailed, async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const following = await followingBehind(request.reader, secret)
    return reply.page(
      <ConfirmFollowPage view={request.view} following={following} path={followPath(secret)} />,
    )
  })

  app.post('/gesprekken/hoor/:secret', mailed, async (request, reply) => {
    const { secret } = Path.parse(request.params)
    await request.act(ctx => confirmFollowing(ctx, secret))
    return reply.to(followPath(secret))
  })

  app.post('/gesprekken/hoor/:secret/stop', mailed, async (request, reply) => {
    const { secret } = Path.parse(request.params)
    const { conversation } = await followingBehind(request.reader, secret)
    await request.act(ctx => stopFollowing(ctx, secret))
    return reply.to(`${pathOf(conversation)}?klaar=unfollowed`)
  })
}
