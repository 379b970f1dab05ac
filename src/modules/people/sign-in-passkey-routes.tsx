import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readForm } from '../../platform/http/form.ts'
import { PasskeySignInForm } from './passkey.ts'
import { siteOf } from './passkey-routes.tsx'
import { askPasskey, signInByPasskey } from './sign-in-by-passkey.ts'
import { localPath } from './sign-in.ts'
import { signInPage } from './sign-in-page.tsx'
import { deviceIn } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const failed = { typed: {}, errors: { '': 'people.passkey_failed' } }

export function signInPasskeyRoutes(app: FastifyInstance): void {
  app.post('/aanmelden/passkey/opties', async (request, reply) => {
    const site = siteOf(request)
    return reply.header('cache-control', 'no-store').send(await request.act(ctx => askPasskey(ctx, site)))
  })

  app.post('/aanmelden/passkey', async (request, reply) => {
    const next = localPath(Next.parse(request.body).next)
    const read = readForm(PasskeySignInForm, request.body)
    if (!read.ok) return reply.page(signInPage(request, failed, next), { status: 422 })
    const answer = { ...read.value, site: siteOf(request), device: deviceIn(request) }
    try {
      const session = await request.act(ctx => signInByPasskey(ctx, answer))
      if (!session) return await reply.page(signInPage(request, failed, next), { status: 422 })
      return await reply.signIn(session.token, session.cookieExpires).to(next)
    } catch (error) {
      return reply.to(await wayBack(request, error))
    }
  })
}
