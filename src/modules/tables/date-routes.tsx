import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { typedMoment } from '../../platform/i18n/zone-clock.ts'
import { DatesForm } from './forms.ts'
import { chooseDate, offerDates } from './offer-dates.ts'
import { DatesPage } from './pages/DatesPage.tsx'
import { datesOf } from './queries/dates.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'
import type { Table } from './table.ts'

const DatePath = z.object({ date: z.uuid().catch('') })

/** When the table is: moments are offered, and one is chosen. */
export function dateRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/datum', async (request, reply) =>
    showDates(request, reply, { table: await standingFor(request, 'choose_date') }),
  )

  app.post<SlugRoute>('/tafels/:slug/datum', async (request, reply) => {
    const table = await standingFor(request, 'choose_date')
    const wrong = await doWithForm(DatesForm, request.body, ({ moments }) =>
      request.act(ctx => offerDates(ctx, app.house, { id: table.id, moments })),
    )
    if (wrong) return showDates(request, reply.code(422), { table, form: wrong })
    return done(reply, table, 'offered')
  })

  app.post<SlugRoute>('/tafels/:slug/datum/:date', async (request, reply) => {
    const table = await standingFor(request, 'choose_date')
    const { date } = DatePath.parse(request.params)
    await request.act(ctx => chooseDate(ctx, app.house, { id: table.id, date }))
    return done(reply, table, 'chosen')
  })
}

async function showDates(
  { reader, view }: FastifyRequest,
  reply: FastifyReply,
  { table, form }: { table: Table; form?: Form },
) {
  const dates = await datesOf(reader, table.id)
  const moments = dates.map(({ startsAt }) => typedMoment(startsAt))
  const page = (
    <DatesPage view={view} table={table} dates={dates} form={form ?? { typed: { moments }, errors: {} }} />
  )
  return reply.page(page, { status: reply.statusCode })
}
