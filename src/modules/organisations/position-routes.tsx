import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { EndForm, PositionForm } from './organisation-form.ts'
import { organisationOfPage, ownPosition } from './load-organisation.ts'
import { MyPositionsPage } from './pages/MyPositionsPage.tsx'
import { NewPositionPage, PositionPage } from './pages/PositionFormPage.tsx'
import { dayOf } from './position.ts'
import { organisationsLike } from './queries/organisations.ts'
import { ownPositionsOf } from './queries/positions.ts'
import { dropPosition, endPosition, takePosition } from './take-position.ts'

const Asked = z.object({ q: z.string().trim().max(120).catch('') })
const At = z.object({ bij: z.string().catch('') })
const Path = z.object({ id: z.string() })
const own = { preHandler: signInFirst }

export function positionRoutes(app: FastifyInstance): void {
  app.get('/mijn/functies', own, async (request, reply) => {
    const { q } = Asked.parse(request.query)
    const positions = await ownPositionsOf(request.reader, me(request))
    const found = q === '' ? [] : await organisationsLike(request.reader, q, 10)
    return reply.page(<MyPositionsPage view={request.view} positions={positions} query={q} found={found} />)
  })
  newRoutes(app)
  endRoutes(app)
}

function newRoutes(app: FastifyInstance): void {
  const organisationIn = (request: FastifyRequest) =>
    organisationOfPage(request.reader, At.parse(request.query).bij)

  app.get('/mijn/functies/nieuw', own, async (request, reply) => {
    const organisation = await organisationIn(request)
    const form = { typed: { from: dayOf(request.view.now) }, errors: {} }
    return reply.page(<NewPositionPage view={request.view} organisation={organisation} form={form} />)
  })

  app.post('/mijn/functies/nieuw', own, async (request, reply) => {
    const organisation = await organisationIn(request)
    const again = (form: Form) =>
      reply.page(<NewPositionPage view={request.view} organisation={organisation} form={form} />, {
        status: 422,
      })
    const read = readForm(PositionForm, request.body)
    if (!read.ok) return again(read.form)
    const wish = { ...read.value, person: me(request), organisation: organisation.id }
    try {
      await request.act(ctx => takePosition(ctx, wish))
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    return reply.to('/mijn/functies')
  })
}

function endRoutes(app: FastifyInstance): void {
  const mine = (request: FastifyRequest) => ownPosition(request.reader, Path.parse(request.params).id)

  app.get('/mijn/functies/:id', own, async (request, reply) => {
    const position = await mine(request)
    const form = { typed: { until: position.until ?? dayOf(request.view.now) }, errors: {} }
    return reply.page(<PositionPage view={request.view} position={position} form={form} />)
  })

  app.post('/mijn/functies/:id', own, async (request, reply) => {
    const position = await mine(request)
    const again = (form: Form) =>
      reply.page(<PositionPage view={request.view} position={position} form={form} />, { status: 422 })
    const read = readForm(EndForm, request.body)
    if (!read.ok) return again(read.form)
    const wish = { position: position.id, until: read.value.until }
    try {
      await request.act(ctx => endPosition(ctx, wish))
    } catch (error) {
      return again(formAfter(error, request.body))
    }
    return reply.to('/mijn/functies')
  })

  app.post('/mijn/functies/:id/weg', own, async (request, reply) => {
    const { id } = await mine(request)
    await request.act(ctx => dropPosition(ctx, { position: id }))
    return reply.to('/mijn/functies')
  })
}

function me({ actor }: FastifyRequest): string {
  return actor.person ?? ''
}
