import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { guessPlaces, placesWith, readPlaceQuery } from '../places/index.ts'
import { checkMailRoutes } from './check-mail-routes.tsx'
import { HelpHints } from './pages/HelpHints.tsx'
import { WherePage } from './pages/WherePage.tsx'
import { suggestWhileTyping } from './suggest-help.ts'

const placesShown = 12
const Where = z.object({
  q: z.string().trim().max(100).catch(''),
  titel: z.string().trim().max(150).catch(''),
})
const Typed = z.object({
  title: z.string().max(500).catch(''),
  explanation: z.string().max(5_000).catch(''),
  place: z.string().max(20).catch(''),
})

/** What comes before and beside asking: where, and what there is already, and what to do after. */
export function beginRoutes(app: FastifyInstance): void {
  checkMailRoutes(app)

  app.get('/vragen/nieuw', async (request, reply) => {
    const { q, titel } = Where.parse(request.query)
    const found = q === '' ? [] : await guessPlaces(request.reader, readPlaceQuery(q), placesShown)
    return reply.page(<WherePage view={request.view} query={q} title={titel} found={found} />, {
      changesWith: [],
    })
  })

  app.get('/vragen/hints', async (request, reply) => {
    const { title, explanation, place: code } = Typed.parse(request.query)
    const [place] = await placesWith(request.reader, [code])
    const about = { text: `${title}\n${explanation}`, areas: place?.areas ?? [] }
    return reply.page(
      <HelpHints view={request.view} help={await suggestWhileTyping(request.reader, about)} />,
    )
  })
}
