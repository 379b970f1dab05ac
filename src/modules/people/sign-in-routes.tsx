import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { endSession } from './end-session.ts'
import { CodePage } from './pages/CodePage.tsx'
import { LinkEndedPage, LinkPage } from './pages/LinkPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'
import { emailField } from './person-for.ts'
import { linkPath, requestSignIn } from './request-sign-in.ts'
import { localPath } from './sign-in.ts'
import { signInByLink, whomLinkSignsIn, type SignedIn } from './sign-in-person.ts'
import { deviceIn, readCode, signInOf } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const AskForm = z.object({ email: emailField })
const LinkPath = z.object({ secret: z.string() })

export function signInRoutes(app: FastifyInstance): void {
  app.get('/aanmelden', async (request, reply) => {
    const next = localPath(Next.parse(request.query).next)
    return reply.page(<SignInPage view={request.view} form={emptyForm} next={next} />)
  })

  app.post('/aanmelden', async (request, reply) => {
    const next = localPath(Next.parse(request.body).next)
    const read = readForm(AskForm, request.body)
    if (!read.ok) {
      return reply.page(<SignInPage view={request.view} form={read.form} next={next} />, { status: 422 })
    }
    const wish = { email: read.value.email, next, lang: request.view.lang }
    const id = await request.act(ctx => requestSignIn(ctx, wish))
    return reply.to(`/aanmelden/code/${id}`)
  })

  codeRoutes(app)
  linkRoutes(app)

  app.post('/afmelden', async (request, reply) => {
    if (request.actor.person !== null) {
      await request.act(ctx => endSession(ctx, { token: request.sessionToken }))
    }
    return reply.signOut().to('/')
  })
}

function codeRoutes(app: FastifyInstance): void {
  app.get('/aanmelden/code/:id', async (request, reply) => {
    const signIn = signInOf(request)
    return reply.page(<CodePage view={request.view} signIn={signIn} form={emptyForm} />)
  })

  app.post('/aanmelden/code/:id', async (request, reply) => {
    const signIn = signInOf(request)
    try {
      const read = await readCode(request, { signIn })
      if (read.ok) return welcome(reply, read.value)
      return await reply.page(<CodePage view={request.view} signIn={signIn} form={read.form} />, {
        status: 422,
      })
    } catch (error) {
      return reply.to(await wayBack(request, error))
    }
  })
}

function linkRoutes(app: FastifyInstance): void {
  app.get('/aanmelden/link/:secret', async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    const who = await whomLinkSignsIn(request.reader, secret)
    if (who === undefined) return reply.page(<LinkEndedPage view={request.view} />, { status: 410 })
    return reply.page(<LinkPage view={request.view} path={linkPath(secret)} who={who} />)
  })

  app.post('/aanmelden/link/:secret', async (request, reply) => {
    const { secret } = LinkPath.parse(request.params)
    try {
      const signedIn = await request.act(ctx => signInByLink(ctx, { secret, device: deviceIn(request) }))
      if (signedIn === null) return await reply.page(<LinkEndedPage view={request.view} />, { status: 410 })
      return welcome(reply, signedIn)
    } catch (error) {
      return reply.to(await wayBack(request, error))
    }
  })
}

/** Who is new is asked for a name first. */
function welcome(reply: FastifyReply, { token, cookieExpires, isNew, next }: SignedIn): FastifyReply {
  reply.signIn(token, cookieExpires)
  return reply.to(isNew ? `/mijn/naam?next=${encodeURIComponent(next)}` : next)
}
