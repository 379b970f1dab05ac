import type { FastifyInstance } from 'fastify'
import { emptyForm } from '../../platform/http/form.ts'
import { readCode, signInOf } from '../people/index.ts'
import { memberActor } from './act-by-link.ts'
import { draftWith } from './confirm-draft.ts'
import { CheckMailPage } from './pages/CheckMailPage.tsx'
import { sendPublished } from './send-published.ts'

/** Where somebody without an account waits for the mail, and may type its code. It tells nothing about what waits. */
export function checkMailRoutes(app: FastifyInstance): void {
  app.get('/vragen/kijk-in-je-mail/:id', async (request, reply) =>
    reply.page(<CheckMailPage view={request.view} signIn={signInOf(request)} form={emptyForm} />),
  )

  app.post('/vragen/kijk-in-je-mail/:id', async (request, reply) => {
    const { view, reader } = request
    const signIn = signInOf(request)
    const draft = await draftWith(reader, signIn)
    const read = await readCode(request, { signIn, name: draft?.name })
    if (!read.ok) {
      return reply.page(<CheckMailPage view={view} signIn={signIn} form={read.form} />, { status: 422 })
    }
    const { token, cookieExpires, id, next } = read.value
    reply.signIn(token, cookieExpires)
    if (!draft) return reply.to(next)
    return sendPublished(reply, { actor: await memberActor(reader, id), draft, chosen: [] })
  })
}
