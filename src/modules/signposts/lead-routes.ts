import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { doWithForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { takeAwayQuote } from './change-quote.ts'
import { deskAgain, tableOfRequest, toDesk, type SlugRoute } from './desk-routes.tsx'
import * as forms from './forms.ts'
import {
  gatherQuotes,
  moveQuote,
  moveSignpost,
  renameSignpost,
  takeApart,
  type Target,
} from './gather-quotes.ts'
import { goToStep, setDoor } from './lead-sitting.ts'
import { offerPromise } from './offer-promise.ts'
import { hearQuote, type Speaker } from './say-quote.ts'
import { formOf } from './seat-routes.tsx'

/** What the desk sends. */
export function leadRoutes(app: FastifyInstance): void {
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

  atDesk(app, { deed: 'vraag', schema: forms.OfferForm, act: offerPromise })
}

/** How quotes become signposts. */
export function gatherRoutes(app: FastifyInstance): void {
  atDesk(app, {
    deed: 'bij',
    schema: forms.GatherForm,
    act: (ctx, table, { quote, to, title }) =>
      gatherQuotes(ctx, table, { quotes: quote, to: targetIn(to, title) }),
  })

  atDesk(app, { deed: 'naam', schema: forms.RenameForm, act: renameSignpost })

  app.post<SlugRoute>('/tafels/:slug/live/uiteen', async (request, reply) => {
    const table = await tableOfRequest(request)
    const { id } = formOf(forms.ApartForm, request)
    await request.act(ctx => takeApart(ctx, table.id, id))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/volgorde', async (request, reply) => {
    const table = await tableOfRequest(request)
    const { kind, ...move } = formOf(forms.MoveForm, request)
    const moveThing = kind === 'quote' ? moveQuote : moveSignpost
    await request.act(ctx => moveThing(ctx, table.id, move))
    return toDesk(reply, table)
  })
}

interface Deed<S extends z.ZodType> {
  /** The end of its path. */
  readonly deed: string
  readonly schema: S
  readonly act: (ctx: Ctx, table: string, value: z.output<S>) => Promise<unknown>
}

/** A form of the desk with something to fill in: when it is not right, the desk shows it again. */
function atDesk<S extends z.ZodType>(app: FastifyInstance, { deed, schema, act }: Deed<S>): void {
  app.post<SlugRoute>(`/tafels/:slug/live/${deed}`, async (request, reply) => {
    const table = await tableOfRequest(request)
    const form = await doWithForm(schema, request.body, value =>
      request.act(ctx => act(ctx, table.id, value)),
    )
    return form ? deskAgain(request, reply, { table, deed, form }) : toDesk(reply, table)
  })
}

function speakerIn(seat: string, name: string): Speaker {
  if (seat !== '') return { seat }
  return name === '' ? null : { name, kind: 'desk' }
}

function targetIn(to: string, title: string): Target {
  if (to === 'none') return null
  if (to !== 'new') return { signpost: to }
  if (title === '') throw new Refusal('invalid', 'signposts.title_missing', { field: 'title' })
  return { title }
}
