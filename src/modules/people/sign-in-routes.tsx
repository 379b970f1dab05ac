import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { endSession } from './end-session.ts'
import { CodePage } from './pages/CodePage.tsx'
import { emailField } from './person-for.ts'
import { requestSignIn } from './request-sign-in.ts'
import { localPath } from './sign-in.ts'
import { signInPage } from './sign-in-page.tsx'
import { linkRoutes, welcome } from './sign-in-link-routes.tsx'
import { readCode, signInOf } from './typed-code.ts'
import { wayBack } from './way-back.ts'

const Next = z.object({ next: z.string().max(2_000) }).catch({ next: '' })
const AskForm = z.object({ email: emailField })

export function signInRoutes(app: FastifyInstance): void {
  app.get('/aanmelden', async (request, reply) => {
    const next = localPath(Next.parse(request.query).next)
    return reply.page(signInPage(request, emptyForm, next))
  })

  app.post('/aanmelden', async (request, reply) => {
    const next = localPath(Next.parse(request.body).next)
    const read = readForm(AskForm, request.body)
    if (!read.ok) {
      return reply.page(signInPage(request, read.form, next), { status: 422 })
    }
    const wish = { email: read.value.email, next, lang: request.view.lang }
    const id = await request.actAlways(ctx => requestSignIn(ctx, wish))
    return reply.to(`/aanmelden/code/${id}`)
  })

  codeRoutes(app)
  linkRoutes(app)

  app.post('/afmelden', async (request, reply) => {
    if (request.actor.person !== null) {
      await request.actAlways(ctx => endSession(ctx, { token: request.sessionToken }))
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
