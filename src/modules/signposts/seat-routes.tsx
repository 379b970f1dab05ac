import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { formAfter, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { rewordQuote, takeBackQuote } from './change-quote.ts'
import { HandForm, RewordForm, SayForm, TakeBackForm } from './forms.ts'
import { showPhone } from './show-phone.tsx'
import { raiseHand } from './raise-hand.ts'
import { sayQuote } from './say-quote.ts'
import { opened, perSeat } from './seat-cookie.ts'
import { pathOfCode } from './sitting.ts'

/** What a phone sends: plain forms, which it may send again. */
export function seatRoutes(app: FastifyInstance): void {
  app.post('/aan/:code/zeg', perSeat, async (request, reply) => {
    const read = readForm(SayForm, request.body)
    if (!read.ok) return showPhone(request, reply.code(422), read.form)
    const { named, ...said } = read.value
    const { at, path } = await seated(request)
    try {
      await request.act(ctx => sayQuote(ctx, at, { ...said, isNamed: named }))
    } catch (error) {
      return showPhone(request, reply.code(422), formAfter(error, request.body))
    }
    return reply.to(path)
  })

  app.post('/aan/:code/woorden', perSeat, async (request, reply) => {
    const { at, path } = await seated(request)
    const { named, ...said } = formOf(RewordForm, request)
    await request.act(ctx => rewordQuote(ctx, at, { ...said, isNamed: named }))
    return reply.to(path)
  })

  app.post('/aan/:code/terug', perSeat, async (request, reply) => {
    const { at, path } = await seated(request)
    const { id } = formOf(TakeBackForm, request)
    await request.act(ctx => takeBackQuote(ctx, at, id))
    return reply.to(path)
  })

  app.post('/aan/:code/hand', perSeat, async (request, reply) => {
    const { at, path } = await seated(request)
    const { kind, on, hand } = formOf(HandForm, request)
    const raised = kind === 'quote' ? { quote: on } : { signpost: on }
    await request.act(ctx => raiseHand(ctx, at, { on: raised, hand: hand === 'none' ? null : hand }))
    return reply.to(path)
  })
}

/** From which seat it comes. */
export async function seated(request: FastifyRequest) {
  const { sitting, seat } = await opened(request)
  if (!seat) throw new Refusal('not_allowed', 'signposts.seat_first')
  return { at: { table: sitting.table, seat: seat.id }, path: pathOfCode(sitting.code) }
}

/** What was sent, or the first thing that is wrong with it. */
export function formOf<S extends z.ZodType>(schema: S, { body }: FastifyRequest): z.output<S> {
  const read = readForm(schema, body)
  if (read.ok) return read.value
  const [field = '', code = 'site.bad_request'] = Object.entries(read.form.errors)[0] ?? []
  throw new Refusal('invalid', code, { field })
}
