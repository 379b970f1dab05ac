import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { RoleWaitsPage } from './pages/RoleWaitsPage.tsx'
import { relyingParty } from './passkey.ts'
import { countWaysIn } from './queries/ways-in.ts'
import { localPath } from './sign-in.ts'
import { signInFirst } from './sign-in-first.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })

/** Where somebody comes whose role does not count in this session. */
export function roleWaitsRoute(app: FastifyInstance): void {
  app.get('/mijn/rol', { preHandler: signInFirst }, async (request, reply) => {
    const { view, reader, actor } = request
    const { passkeys, identities } = await countWaysIn(reader, actor.person ?? '')
    return reply.page(
      <RoleWaitsPage
        view={view}
        next={localPath(Next.parse(request.query).next)}
        hasPasskey={passkeys > 0}
        hasIdentity={identities > 0}
        takesPasskeys={relyingParty(view.origin) !== null}
        provider={app.identityProvider?.name}
      />,
    )
  })
}
