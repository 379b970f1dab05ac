import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { lineOf, placeAt, scopeOf } from '../places/index.ts'
import { searchKinds } from './document.ts'
import { findDocuments } from './find-documents.ts'
import { findNamedPlaces } from './find-named-places.ts'
import { SearchHints } from './pages/SearchHints.tsx'
import { SearchPage } from './pages/SearchPage.tsx'
import { kindInUrl } from './pages/search-links.ts'

const shown = 30
const hinted = 7
const placesShown = 3

const Query = z.object({
  q: z.string().trim().max(200).catch(''),
  soort: z.string().catch(''),
  plek: z.string().trim().max(200).optional().catch(undefined),
})

export function routes(app: FastifyInstance): void {
  app.get('/zoeken', async (request, reply) => {
    const { reader, view } = request
    const { asked, place, scope, kinds } = await readAsked(reader, request.query)
    const found = await findDocuments(reader, { text: asked.text, scope, kinds, limit: shown })
    const places = asked.kind ? [] : await findNamedPlaces(reader, asked.text, placesShown)
    const line = place ? await lineOf(reader, place) : []
    const cut = found.hits.length === shown
    return reply.page(
      <SearchPage view={view} asked={asked} found={found} cut={cut} places={places} line={line} />,
    )
  })

  app.get('/zoeken/hints', async (request, reply) => {
    const { asked, scope, kinds } = await readAsked(request.reader, request.query)
    const { hits } = await findDocuments(request.reader, {
      text: asked.text,
      scope,
      kinds,
      limit: hinted,
      typing: true,
    })
    return reply.page(<SearchHints view={request.view} hits={hits} />)
  })
}

async function readAsked(reader: Reader, query: unknown) {
  const { q, soort, plek } = Query.parse(query)
  const place = plek === undefined ? undefined : await placeAt(reader, plek)
  const kind = searchKinds.find(one => kindInUrl[one] === soort)
  return {
    asked: { text: q, kind, place: place?.path },
    place,
    scope: place && scopeOf(place),
    kinds: kind && [kind],
  }
}
