import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { askOrganisation } from './ask-organisation.ts'
import { gatherRoutes } from './gather-routes.ts'
import { takeAwayQuote } from './change-quote.ts'
import { atDesk, tableOfRequest, toDesk, type SlugRoute } from './at-desk.tsx'
import * as forms from './forms.ts'
import { goToStep, setDoor } from './lead-sitting.ts'
import { offerPromise } from './offer-promise.ts'
import { hearQuote, type Speaker } from './say-quote.ts'
import { formOf } from './seat-routes.tsx'

/** What the desk sends. */
export function leadRoutes(app: FastifyInstance): void {
  gatherRoutes(app)

  app.post<SlugRoute>('/tafels/:slug/live/stap', async (request, reply) => {
    const table = await tableOfRequest(request)
    const step = formOf(forms.StepForm, request)
    await request.act(ctx => goToStep(ctx, table.id, step))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/deur', async (request, reply) => {
    const table = await tableOfRequest(request)
    const { open } = formOf(forms.DoorForm, request)
    await request.act(ctx => setDoor(ctx, table.id, open === 'yes'))
    return toDesk(reply, table)
  })

  atDesk(app, {
    deed: 'zeg',
    schema: forms.HearForm,
    act: (ctx, table, { speaker, name, named, ...said }) =>
      hearQuote(ctx, { table }, { ...said, isNamed: named, by: speakerIn(speaker, name) }),
  })

  atDesk(app, {
    deed: 'weg',
    schema: forms.TakeAwayForm,
    act: (ctx, table, taken) => takeAwayQuote(ctx, { table, seat: null }, taken),
  })

  atDesk(app, {
    deed: 'vraag',
    schema: forms.OfferForm,
    act: (ctx, table, { seat, organisation, ...asked }) =>
      organisation === ''
        ? offerPromise(ctx, table, { ...asked, seat: someSeat(seat) })
        : askOrganisation(ctx, app.house.things, { ...asked, table, organisation }),
  })
}

function someSeat(seat: string): string {
  if (seat === '') throw new Refusal('invalid', 'signposts.seat_unknown', { field: 'seat' })
  return seat
}

function speakerIn(seat: string, name: string): Speaker {
  if (seat !== '') return { seat }
  return name === '' ? null : { name, kind: 'desk' }
}
