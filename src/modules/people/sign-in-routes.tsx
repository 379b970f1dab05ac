import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { endSession } from './end-session.ts'
import { CodePage } from './pages/CodePage.tsx'
import { LinkEndedPage, LinkPage } from './pages/LinkPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'
import { emailField } from './person-for.ts'
import { linkPath, requestSignIn } from './request-sign-in.ts'
import { deviceOf } from './session.ts'
import { localPath, mailedMinutes } from './sign-in.ts'
import { signInByCode, signInByLink, whomLinkSignsIn, type SignedIn } from './sign-in-person.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const AskForm = z.object({ email: emailField })
const CodeForm = z.object({
  code: z.string().trim().min(1, 'people.code_missing').max(20, 'people.wrong_code'),
})
const CodePath = z.object({ id: z.uuid().catch('') })
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
  const page = (request: FastifyRequest, signIn: string, form = emptyForm) => (
    <CodePage view={request.view} signIn={signIn} form={form} minutes={mailedMinutes} />
  )

  app.get('/aanmelden/code/:id', async (request, reply) => {
    return reply.page(page(request, CodePath.parse(request.params).id))
  })

  app.post('/aanmelden/code/:id', async (request, reply) => {
    const { id } = CodePath.parse(request.params)
    const read = readForm(CodeForm, request.body)
    if (!read.ok) return reply.page(page(request, id, read.form), { status: 422 })
    const wish = { signIn: id, code: read.value.code, device: deviceIn(request) }
    const signedIn = id === '' ? 'code_ended' : await request.act(ctx => signInByCode(ctx, wish))
    if (typeof signedIn !== 'string') return welcome(reply, signedIn)
    const form = { typed: {}, errors: { code: `people.${signedIn}` } }
    return reply.page(page(request, id, form), { status: 422 })
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
    const signedIn = await request.act(ctx => signInByLink(ctx, { secret, device: deviceIn(request) }))
    if (signedIn === null) return reply.page(<LinkEndedPage view={request.view} />, { status: 410 })
    return welcome(reply, signedIn)
  })
}

/** Who is new is asked for a name first. */
function welcome(reply: FastifyReply, { token, cookieExpires, isNew, next }: SignedIn): FastifyReply {
  reply.signIn(token, cookieExpires)
  return reply.to(isNew ? `/mijn/naam?next=${encodeURIComponent(next)}` : next)
}

function deviceIn(request: FastifyRequest): string {
  return deviceOf(request.headers['user-agent'] ?? '')
}
