import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { takeAwayQuote } from './change-quote.ts'
import { tableOfRequest, toDesk, type SlugRoute } from './desk-routes.tsx'
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

  app.post<SlugRoute>('/tafels/:slug/live/zeg', async (request, reply) => {
    const table = await tableOfRequest(request)
    const { speaker, name, named, ...said } = formOf(forms.HearForm, request)
    const by = speakerIn(speaker, name)
    await request.act(ctx => hearQuote(ctx, { table: table.id }, { ...said, isNamed: named, by }))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/weg', async (request, reply) => {
    const table = await tableOfRequest(request)
    const taken = formOf(forms.TakeAwayForm, request)
    await request.act(ctx => takeAwayQuote(ctx, { table: table.id, seat: null }, taken))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/vraag', async (request, reply) => {
    const table = await tableOfRequest(request)
    const offer = formOf(forms.OfferForm, request)
    await request.act(ctx => offerPromise(ctx, table.id, offer))
    return toDesk(reply, table)
  })
}

/** How quotes become signposts. */
export function gatherRoutes(app: FastifyInstance): void {
  app.post<SlugRoute>('/tafels/:slug/live/bij', async (request, reply) => {
    const table = await tableOfRequest(request)
    const { quote, to, title } = formOf(forms.GatherForm, request)
    const target = targetIn(to, title)
    await request.act(ctx => gatherQuotes(ctx, table.id, { quotes: quote, to: target }))
    return toDesk(reply, table)
  })

  app.post<SlugRoute>('/tafels/:slug/live/naam', async (request, reply) => {
    const table = await tableOfRequest(request)
    const named = formOf(forms.RenameForm, request)
    await request.act(ctx => renameSignpost(ctx, table.id, named))
    return toDesk(reply, table)
  })

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
