import type { FastifyInstance, FastifyRequest } from 'fastify'
import { seatAsked } from '../signposts/index.ts'
import { reportPath } from './report.ts'
import { alone, saveWords, showWords, type WordsAsked } from './save-words.tsx'
import { tableAsked, type SlugRoute } from './table-asked.ts'

export function wordsRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/verslag/mijn-woorden', alone, async (request, reply) =>
    showWords(reply, await ownWords(request)),
  )
  app.post<SlugRoute>('/tafels/:slug/verslag/mijn-woorden', alone, async (request, reply) =>
    saveWords(reply, await ownWords(request)),
  )
}

async function ownWords(request: FastifyRequest): Promise<WordsAsked> {
  const table = await tableAsked(request)
  const back = reportPath(table)
  const seat = await seatAsked(request, table.id)
  const speaker = { person: request.actor.person, guest: null, seat: seat?.id ?? null }
  return { table, speaker, path: `${back}/mijn-woorden`, back }
}
