import type { FastifyInstance } from 'fastify'
import { emptyForm, readForm } from '../../platform/http/form.ts'
import { CheckInForm } from './forms.ts'
import { CheckInPage } from './pages/Health.tsx'
import { showCoalition } from './show-coalition.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'
import { takeCheckIn } from './take-check-in.ts'

export function checkInRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/coalities/:slug/hoe-gaat-het', async (request, reply) => {
    const coalition = await standingFor(request, 'check_in')
    const shown = await showCoalition(request.reader, coalition)
    return reply.page(<CheckInPage view={request.view} shown={shown} form={emptyForm} />)
  })

  app.post<SlugRoute>('/coalities/:slug/hoe-gaat-het', async (request, reply) => {
    const coalition = await standingFor(request, 'check_in')
    const read = readForm(CheckInForm, request.body)
    if (!read.ok) {
      const shown = await showCoalition(request.reader, coalition)
      const page = <CheckInPage view={request.view} shown={shown} form={read.form} />
      return reply.page(page, { status: 422 })
    }
    await request.act(ctx => takeCheckIn(ctx, { coalition: coalition.id, marks: read.value }))
    return done(reply, coalition, 'checked')
  })
}
