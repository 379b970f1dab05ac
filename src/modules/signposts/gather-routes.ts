import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { atDesk, tableOfRequest, toDesk, type SlugRoute } from './at-desk.tsx'
import * as forms from './forms.ts'
import {
  gatherQuotes,
  moveQuote,
  moveSignpost,
  renameSignpost,
  takeApart,
  type Target,
} from './gather-quotes.ts'
import { formOf } from './seat-routes.tsx'

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

function targetIn(to: string, title: string): Target {
  if (to === 'none') return null
  if (to !== 'new') return { signpost: to }
  if (title === '') throw new Refusal('invalid', 'signposts.title_missing', { field: 'title' })
  return { title }
}
