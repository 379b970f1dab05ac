import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { tokenOf } from './card.ts'
import { tableFor } from './card-sheet-routes.tsx'
import { cardsPage } from './cards-page.tsx'
import { cardsInForm, fieldFor, type TypedCard } from './cards-in-form.ts'
import type { SlugRoute } from './at-desk.tsx'
import { TypedCards } from './forms.ts'
import { cardsPath } from './pages/desk.ts'
import { photosSent } from './photos-sent.ts'
import { keepCards, readCard } from './read-card.ts'
import { signpostsOnPaper } from './show-cards.ts'

/** Cards on photos are found, and typed over. */
export function cardRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/live/inlezen', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    return cardsPage(request, reply, { table })
  })

  app.post<SlugRoute>('/tafels/:slug/live/inlezen/foto', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    const sums = { photos: 0, gevonden: 0, eerder: 0, ander: 0, geen: 0 }
    for await (const { found, others } of photosSent(request, { house: app.house, table: table.id })) {
      const before = await request.act(ctx => keepCards(ctx, table.id, found))
      sums.photos += 1
      sums.gevonden += found.length - before.length
      sums.eerder += before.length
      sums.ander += others
      sums.geen += found.length + others === 0 ? 1 : 0
    }
    const { photos, ...told } = sums
    if (photos > 0) return reply.to(cardsPath(table, told))
    const form = { typed: {}, errors: { photos: 'signposts.photo_missing' } }
    return cardsPage(request, reply.code(422), { table, form })
  })

  app.post<SlugRoute>('/tafels/:slug/live/inlezen', async (request, reply) => {
    const table = await tableFor(request, 'read_cards')
    const typed = TypedCards.parse(request.body)
    const signposts = await signpostsOnPaper(request.reader, table.id)
    const cards = cardsInForm(app.house, typed, { table: table.id, signposts })
    const wrong: Record<string, string> = {}
    for (const one of cards) {
      const code = await readTyped(request, one)
      if (code !== null) wrong[fieldFor(one.card, one.card.kind === 'quote' ? 'body' : 'empty')] = code
    }
    const failed = Object.keys(wrong).length
    const done = cards.filter(({ on }) => on !== null).length - failed
    if (failed === 0) return reply.to(cardsPath(table, { klaar: done }))
    const tokens = cards
      .filter(({ card }) => Object.keys(wrong).some(field => field.startsWith(card.mark)))
      .map(({ card }) => tokenOf(app.house, card))
    return cardsPage(request, reply.code(422), { table, form: { typed, errors: wrong }, tokens })
  })
}

/** Saves one card by itself, so that one that is wrong holds up no other. Returns what is wrong with it. */
async function readTyped(request: FastifyRequest, { card, on }: TypedCard): Promise<string | null> {
  if (on === null) return null
  if (on !== 'nothing' && 'wrong' in on) return on.wrong
  try {
    await request.act(ctx => readCard(ctx, card, on))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
