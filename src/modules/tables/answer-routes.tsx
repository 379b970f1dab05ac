import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { behindLink, filled, inPerson, typedOver, type Answering } from './answering.ts'
import { answerInvitation } from './answer-invitation.ts'
import { datesFromCalendar } from './dates-from-calendar.ts'
import { AnswerForm } from './forms.ts'
import { messages } from './messages/messages.ts'
import { answeredWith, AnswerPage } from './pages/AnswerPage.tsx'
import { nameOf } from './pages/GuestName.tsx'

const Asked = z.object({ klaar: z.enum(answeredWith).optional().catch(undefined) })

/** What it shows is for one person, and no session says so to caches. */
const options = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}

/** Answering in person, behind what was mailed or printed, or typed over by who leads the table. */
export function answerRoutes(app: FastifyInstance): void {
  const ways = {
    '/tafel-uitnodiging/:secret': behindLink,
    '/tafels/:slug/antwoord': inPerson,
    '/tafels/:slug/gasten/:guest': typedOver,
  } as const
  for (const [path, find] of Object.entries(ways)) {
    app.get(path, options, async (request, reply) => {
      const answering = await find(request)
      return show(request, reply, { answering, form: filled(answering) })
    })

    app.post(path, options, async (request, reply) => {
      const answering = await find(request)
      const read = readForm(AnswerForm, request.body)
      if (!read.ok) return show(request, reply.code(422), { answering, form: read.form })
      try {
        return await save(request, reply, { answering, sent: read.value })
      } catch (error) {
        return show(request, reply.code(422), { answering, form: formAfter(error, request.body) })
      }
    })
  }
}

async function save(
  { server }: FastifyRequest,
  reply: FastifyReply,
  { answering, sent }: { answering: Answering; sent: z.output<typeof AnswerForm> },
) {
  const { actor, shown, guest, path, via } = answering
  const { answer, named, prepared, calendar } = sent
  const dates = await datesFromCalendar(server.house.outside, { shown, guest, calendar, typed: sent.dates })
  await server.house.transact(actor, ctx =>
    answerInvitation(ctx, { table: shown.table.id, guest: guest.id, answer, named, prepared, dates, via }),
  )
  return reply.to(`${path}?klaar=${calendar === null ? 'opgeslagen' : 'agenda'}`)
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { answering, form }: { answering: Answering; form: Form },
) {
  const { shown, guest, path, via, titled } = answering
  const { klaar } = Asked.parse(request.query)
  const t = wordsOf(messages, request.view.lang)
  const name = nameOf(request.view, shown, guest)
  const page = (
    <AnswerPage
      view={request.view}
      shown={shown}
      guest={guest}
      name={name}
      form={form}
      path={path}
      title={t(titled, { name, title: shown.table.title })}
      isTypedOver={via === 'paper'}
      done={klaar}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}
