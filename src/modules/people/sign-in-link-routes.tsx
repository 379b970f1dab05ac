import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { LinkEndedPage, LinkPage } from './pages/LinkPage.tsx'
import { linkPath } from './request-sign-in.ts'
import { signInByLink, whomLinkSignsIn, type SignedIn } from './sign-in-person.ts'
import { deviceIn } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const LinkPath = z.object({ secret: z.string() })

export function linkRoutes(app: FastifyInstance): void {
  app.get('/aanmelden/link/:secret', async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    const who = await whomLinkSignsIn(request.reader, secret)
    if (who === undefined) return reply.page(<LinkEndedPage view={request.view} />, { status: 410 })
    return reply.page(<LinkPage view={request.view} path={linkPath(secret)} who={who} />)
  })

  app.post('/aanmelden/link/:secret', async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    try {
      const signedIn = await request.actAlways(ctx =>
        signInByLink(ctx, { secret, device: deviceIn(request) }),
      )
      if (signedIn === null) return await reply.page(<LinkEndedPage view={request.view} />, { status: 410 })
      return welcome(reply, signedIn)
    } catch (error) {
      return reply.to(await wayBack(request, error))
    }
  })
}

/** Who is new is asked for a name first. */
export function welcome(reply: FastifyReply, { token, cookieExpires, isNew, next }: SignedIn): FastifyReply {
  reply.signIn(token, cookieExpires)
  return reply.to(isNew ? `/mijn/naam?next=${encodeURIComponent(next)}` : next)
}
