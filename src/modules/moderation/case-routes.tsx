import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { shownParts } from './case.ts'
import { decideCase, DecisionForm } from './decide-case.ts'
import { AnswerForm, decideObjection } from './object-to-decision.ts'
import { CasePage } from './pages/CasePage.tsx'
import { CasesPage } from './pages/CasesPage.tsx'
import { listCases, showCase } from './show-cases.ts'

const own = { preHandler: signInFirst }
const nothing = '00000000-0000-0000-0000-000000000000'
const Path = z.object({ id: z.uuid().catch(nothing) })
const Query = z.object({
  toon: z.enum(shownParts).catch('open'),
  na: z.uuid().optional().catch(undefined),
})
const Done = z.object({ gelukt: z.literal('ja').optional().catch(undefined) })

/** What there is to decide, for moderators and connectors, each of their own places. */
export function caseRoutes(app: FastifyInstance): void {
  app.get('/beheer/meldingen', own, async (request, reply) => {
    const { toon: part, na: before } = Query.parse(request.query)
    const list = await listCases(request.reader, { part, before })
    return reply.page(
      <CasesPage view={request.view} part={part} isFurther={before !== undefined} {...list} />,
    )
  })

  app.get('/beheer/meldingen/:id', own, async (request, reply) => {
    const isDone = Done.parse(request.query).gelukt === 'ja'
    return show(request, reply, { form: emptyForm, isDone })
  })

  app.post('/beheer/meldingen/:id', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    const read = readForm(DecisionForm, request.body)
    if (!read.ok) return show(request, reply.code(422), { form: read.form })
    try {
      await request.act(ctx => decideCase(ctx, app.house, { case: id, ...read.value }))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error
      return show(request, reply.code(409), { form: emptyForm, isLate: true })
    }
    return reply.to(`/beheer/meldingen/${id}?gelukt=ja`)
  })

  app.post('/beheer/meldingen/:id/bezwaar', own, async (request, reply) => {
    const { id } = Path.parse(request.params)
    const read = readForm(AnswerForm, request.body)
    if (!read.ok) return show(request, reply.code(422), { form: read.form })
    await request.act(ctx => decideObjection(ctx, app.house, { case: id, ...read.value }))
    return reply.to(`/beheer/meldingen/${id}?gelukt=ja`)
  })
}

interface Shown {
  readonly form: Form
  readonly isDone?: boolean
  /** Somebody else decided while this one was reading. */
  readonly isLate?: boolean
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { form, isDone = false, isLate = false }: Shown,
): Promise<FastifyReply> {
  const { id } = Path.parse(request.params)
  const shown = await showCase(request.reader, request.server.house.things, id)
  return reply.page(
    <CasePage view={request.view} shown={shown} form={form} isDone={isDone} isLate={isLate} />,
    { status: reply.statusCode },
  )
}
