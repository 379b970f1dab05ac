import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answerAsGuest } from './answer-invitation.ts'
import { pathOfCode, readCode } from './code.ts'
import { AnswerForm, CodeForm, ReplyForm } from './invite-form.ts'
import { openCode } from './open-code.ts'
import { opening } from './opening.ts'
import { CodePage } from './pages/CodePage.tsx'
import { sendGuest } from './send-guest.tsx'
import { sendInvitation } from './send-invitation.tsx'

const Path = z.object({ code: z.string().max(60) })

/** Where somebody comes in with a code, from a card, a mail or a voice. Looking at it does nothing. */
export function codeRoutes(app: FastifyInstance): void {
  app.get('/uitnodiging', async (request, reply) =>
    reply.page(<CodePage view={request.view} form={emptyForm} />, { changesWith: [] }),
  )

  app.post('/uitnodiging', async (request, reply) => {
    const read = readForm(CodeForm, request.body)
    if (!read.ok) return reply.page(<CodePage view={request.view} form={read.form} />, { status: 422 })
    const { code } = read.value
    try {
      await openCode(app.house, { code, from: request.ip })
    } catch (error) {
      const form = formAfter(asInvalid(error), request.body)
      return reply.page(<CodePage view={request.view} form={form} />, { status: 422 })
    }
    return reply.to(pathOfCode(readCode(code) ?? ''))
  })

  app.get('/uitnodiging/:code', (request, reply) => show(request, reply, emptyForm))

  app.post('/uitnodiging/:code', async (request, reply) => {
    const opened = await opening(request)
    if (opened.kind === 'guest') return reply.to(pathOfCode(Path.parse(request.params).code))
    const { invitation } = opened
    const read = readForm(invitation.asks === 'answer' ? AnswerForm : ReplyForm, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    const answer = { ...read.value, lang: request.view.lang }
    try {
      const code = await answerAsGuest(app.house, invitation, answer)
      return reply.to(`${pathOfCode(code)}?gelukt=geantwoord`)
    } catch (error) {
      return show(request, reply.code(422), formAfter(error, request.body))
    }
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const opened = await opening(request)
  const { code } = Path.parse(request.params)
  if (opened.kind === 'guest') return sendGuest(request, reply, { guest: opened.guest, code, form })
  return sendInvitation(request, reply, { invitation: opened.invitation, code, form })
}

/** A wrong code is a typing error: it is said at the field. */
function asInvalid(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  return new Refusal('invalid', error.code, { field: 'code' })
}
