import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { system, visitor } from '../../platform/ctx/actor.ts'
import { openCode } from './open-code.ts'
import { pathOfCode } from './code.ts'
import { DeclinePage, ForgottenPage } from './pages/DeclinePage.tsx'
import { actorOf } from './act-as-guest.ts'
import { showGuest } from './show-guest.ts'
import { forgetGuest } from './forget-person.ts'
import { declineInvitation } from './withdraw-invitation.ts'

const Path = z.object({ code: z.string().max(60) })

/** Saying no for good, before an answer or after it. The page has one button; looking at it does nothing. */
export function declineRoutes(app: FastifyInstance): void {
  app.get('/uitnodiging/vergeten', async (request, reply) =>
    reply.page(<ForgottenPage view={request.view} />, { changesWith: [] }),
  )

  app.get('/uitnodiging/:code/vergeet', async (request, reply) => {
    const { code } = Path.parse(request.params)
    const opened = await openCode(app.house, { code, from: request.ip })
    const page = <DeclinePage view={request.view} path={pathOfCode(code)} isGuest={opened.kind === 'guest'} />
    return reply.page(page)
  })

  app.post('/uitnodiging/:code/vergeet', async (request, reply) => {
    const { code } = Path.parse(request.params)
    const opened = await openCode(app.house, { code, from: request.ip })
    if (opened.kind === 'invitation') {
      await app.house.transact(visitor, ctx => declineInvitation(ctx, opened.invitation))
      return reply.to('/uitnodiging/vergeten')
    }
    const { guest } = opened
    const { told, entries } = await showGuest(app.house, guest)
    const answers = told?.answers.filter(({ person }) => person === guest.person).map(({ id }) => id) ?? []
    const actor = await actorOf(app.house, guest)
    const standing = entries.filter(({ entry }) => entry.takenAt === null).map(({ entry }) => entry.id)
    await app.house.transact(system, ctx => forgetGuest({ ...ctx, actor }, { answers, entries: standing }))
    return reply.to('/uitnodiging/vergeten')
  })
}
