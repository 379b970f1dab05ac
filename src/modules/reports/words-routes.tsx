import type { FastifyInstance, FastifyRequest } from 'fastify'
import { system } from '../../platform/ctx/actor.ts'
import { pathOfCode, seatAsked, sittingBy } from '../signposts/index.ts'
import { tableAt } from '../tables/index.ts'
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
  const asked = (await whereOneSat(request)) ?? { table: await tableAsked(request), seat: null, back: null }
  const { table, seat, back } = asked
  const speaker = { person: request.actor.person, guest: null, seat }
  const report = reportPath(table)
  return { table, speaker, path: `${report}/mijn-woorden`, back: back ?? report }
}

/** Whose phone has a seat at the table may see back what was said from there, also when the table is for few. */
async function whereOneSat(request: FastifyRequest) {
  const reader = request.server.house.reader(system)
  const table = await tableAt(reader, (request.params as SlugRoute['Params']).slug)
  if (!table || table.removedAt !== null) return undefined
  const [seat, sitting] = [await seatAsked(request, table.id), await sittingBy(reader, { table: table.id })]
  return seat && sitting && { table, seat: seat.id, back: pathOfCode(sitting.code) }
}
