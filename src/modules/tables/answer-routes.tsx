import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import { answerInvitation } from './answer-invitation.ts'
import { datesFromCalendar } from './dates-from-calendar.ts'
import { AnswerForm } from './forms.ts'
import { pathOfSecret, secretHashOf, secretOf, type Guest, type Way } from './guest.ts'
import { answeredWith, AnswerPage } from './pages/AnswerPage.tsx'
import { guestBehind } from './queries/guests.ts'
import { tablesWith } from './queries/tables.ts'
import { showTable, type ShownTable } from './show-table.ts'
import { standing, standingFor, type SlugRoute } from './standing.ts'
import { pathOf } from './table.ts'

const Asked = z.object({ klaar: z.enum(answeredWith).optional().catch(undefined) })
const Path = z.object({ secret: z.string().max(60).catch('') })
const GuestPath = z.object({ guest: z.uuid().catch('') })

/** What it shows is for one person, and no session says so to caches. */
const options = {
  onSend: async (_request: FastifyRequest, reply: FastifyReply) =>
    void reply.header('cache-control', 'private, no-store'),
}

/** Who answers, for which guest, and where the form is. */
interface Answering {
  readonly actor: Actor
  readonly shown: ShownTable
  readonly guest: Guest
  readonly path: string
  readonly via: Way
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

/** Mail scanners open links: looking does nothing, only the button does. */
async function behindLink({ params, reader, server }: FastifyRequest): Promise<Answering> {
  const { secret } = Path.parse(params)
  const guest = await guestBehind(reader, secretHashOf(secret))
  const actor = guest?.person ? await memberWithLink(reader, guest.person) : undefined
  if (!guest || !actor) throw new Refusal('gone', 'tables.link_ended')
  const { house } = server
  const [table] = await tablesWith(house.reader(actor), [guest.table])
  if (!table) throw new Refusal('gone', 'tables.link_ended')
  const via = secret === secretOf(house, guest, 'mail') ? 'mail' : 'page'
  const shown = await showTable(house.reader(actor), house.things, table)
  return { actor, guest, shown, via, path: pathOfSecret(secret) }
}

async function inPerson(request: FastifyRequest): Promise<Answering> {
  const { actor, reader, server } = request
  const table = await standing(request)
  const shown = await showTable(reader, server.house.things, table)
  const { own: guest } = shown
  if (!guest) throw new Refusal('not_allowed', 'tables.only_guest')
  return { actor, guest, shown, via: 'page', path: `${pathOf(table)}/antwoord` }
}

async function typedOver(request: FastifyRequest): Promise<Answering> {
  const { actor, reader, server } = request
  const table = await standingFor(request as FastifyRequest<SlugRoute>, 'invite')
  const shown = await showTable(reader, server.house.things, table)
  const { guest: id } = GuestPath.parse(request.params)
  const guest = shown.guests.find(one => one.id === id)
  if (!guest) throw new Refusal('not_found', 'tables.guest_not_found')
  return { actor, guest, shown, via: 'paper', path: `${pathOf(table)}/gasten/${id}` }
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { answering, form }: { answering: Answering; form: Form },
) {
  const { shown, guest, path, via } = answering
  const { klaar } = Asked.parse(request.query)
  const page = (
    <AnswerPage
      view={request.view}
      shown={shown}
      guest={guest}
      form={form}
      path={path}
      isTypedOver={via === 'paper'}
      done={klaar}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}

/** What was said before. Who types over sees no prepared answers: they may be without a name. */
function filled({ shown, guest, via }: Answering): Form {
  const dates = shown.dates.flatMap(({ id, answers }) => {
    const said = answers.find(one => one.guest === guest.id)
    return said ? [[`date_${id}`, said.answer]] : []
  })
  const bodyOf = (at: number) =>
    shown.prepared.find(one => one.guest === guest.id && one.question === at)?.body ?? ''
  const typed = {
    ...Object.fromEntries(dates),
    ...{ answer: guest.answer ?? '', named: guest.preparedNamed ? 'ja' : 'nee' },
    ...(via !== 'paper' && { prepared: shown.table.script.questions.map((_, at) => bodyOf(at)) }),
  }
  return { typed, errors: {} }
}
