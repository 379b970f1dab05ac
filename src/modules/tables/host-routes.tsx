import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, type Form } from '../../platform/http/form.ts'
import { typedMoment } from '../../platform/i18n/zone-clock.ts'
import { allAddressesOf } from '../people/index.ts'
import { findPeople } from './find-guests.ts'
import { DatesForm, HostForm } from './forms.ts'
import { chooseDate, offerDates } from './offer-dates.ts'
import { DatesPage } from './pages/DatesPage.tsx'
import { HostsPage } from './pages/HostsPage.tsx'
import { datesOf } from './queries/dates.ts'
import { shareHosting } from './share-hosting.ts'
import { showTable } from './show-table.ts'
import { done, standingFor, type SlugRoute } from './standing.ts'
import { pathOf, stewardsOf, type Table } from './table.ts'

const Asked = z.object({
  naam: z.string().trim().max(100).catch(''),
  klaar: z.literal('gedeeld').optional().catch(undefined),
})
const DatePath = z.object({ date: z.uuid().catch('') })

/** Who leads the table, and when it is. */
export function hostRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/leiding', async (request, reply) => {
    const table = await standingFor(request, 'share_hosting')
    const { reader, view } = request
    const { naam, klaar } = Asked.parse(request.query)
    const found = await findPeople(reader, naam)
    const shown = await showTable(reader, app.house.things, table)
    const guests = shown.guests.flatMap(({ person }) => person ?? [])
    const able = new Set((await allAddressesOf(reader, guests)).map(({ person }) => person))
    const said = { name: naam, isDone: klaar !== undefined }
    return reply.page(<HostsPage view={view} shown={shown} found={found} able={able} {...said} />)
  })

  app.post<SlugRoute>('/tafels/:slug/leiding', async (request, reply) => {
    const table = await standingFor(request, 'share_hosting')
    const { person, role } = HostForm.parse(request.body ?? {})
    await request.act(ctx => shareHosting(ctx, { id: table.id, person, role: role === 'none' ? null : role }))
    const isStillHost =
      role !== 'none' || person !== request.actor.person || !stewardsOf(table).includes(person)
    return isStillHost ? reply.to(`${pathOf(table)}/leiding?klaar=gedeeld`) : done(reply, table, 'shared')
  })

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
