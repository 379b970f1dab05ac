import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm } from '../../platform/http/form.ts'
import { allow } from '../../platform/rights.ts'
import { makePlace } from './make-place.ts'
import { MakePlacePage } from './pages/MakePlacePage.tsx'
import { placeRights } from './rights.ts'

const name = z
  .string('places.name_missing')
  .trim()
  .min(1, 'places.name_missing')
  .max(100, 'places.name_missing')
const Wish = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('dorp'), name, within: z.string().catch('') }),
    z.object({ kind: z.literal('regio'), name, parts: z.string().catch('').transform(asLines) }),
  ],
  'places.kind_missing',
)

function asLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
}

export function manageRoutes(app: FastifyInstance): void {
  app.get('/beheer/plekken/nieuw', async (request, reply) => {
    allow(placeRights, { actor: request.actor, action: 'make', thing: null })
    return reply.page(<MakePlacePage view={request.view} form={emptyForm} />)
  })

  app.post('/beheer/plekken/nieuw', async (request, reply) => {
    const wish = readForm(Wish, request.body)
    if (!wish.ok) return reply.page(<MakePlacePage view={request.view} form={wish.form} />, { status: 422 })
    try {
      return reply.to(`/${await request.act(ctx => makePlace(ctx, wish.value))}`)
    } catch (error) {
      const form = formAfter(error, request.body)
      return reply.page(<MakePlacePage view={request.view} form={form} />, { status: 422 })
    }
  })
}
