import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { momentCursor } from '../../platform/http/moment-cursor.ts'
import { onPlace, scopeOf, trailOf, type Place } from '../places/index.ts'
import { CoalitionListPage, IssueListPage } from './pages/ListPages.tsx'
import { coalitionsIn } from './queries/coalitions.ts'
import { issuesIn } from './queries/issues.ts'

const perPage = 24

/** What does not fit is left out: an old link still shows a list. */
const Asked = z.object({
  na: momentCursor.inAddress,
})

export function listRoutes(app: FastifyInstance): void {
  onPlace(app, 'get /coalities', async (place, request, reply) => {
    const part = await partOf(request, place, { page: 'coalities', find: coalitionsIn })
    const trail = await trailOf(request.reader, place)
    const page = <CoalitionListPage view={request.view} place={place} trail={trail} {...part} />
    return reply.page(page, { changesWith: scopeOf(place) })
  })

  onPlace(app, 'get /opgaven', async (place, request, reply) => {
    const part = await partOf(request, place, { page: 'opgaven', find: issuesIn })
    const trail = await trailOf(request.reader, place)
    const page = <IssueListPage view={request.view} place={place} trail={trail} {...part} />
    return reply.page(page, { changesWith: scopeOf(place) })
  })
}

interface Listed {
  readonly id: string
  readonly updatedAt: Date
}

type Find<T> = (
  reader: FastifyRequest['reader'],
  areas: readonly string[],
  wish: { limit: number; after?: Listed | undefined },
) => Promise<T[]>

async function partOf<T extends Listed>(
  { query, reader }: FastifyRequest,
  place: Place,
  { page, find }: { page: string; find: Find<T> },
) {
  const { na } = Asked.parse(query)
  const after = na && { updatedAt: na.at, id: na.id }
  const found = await find(reader, scopeOf(place), { limit: perPage + 1, after })
  const items = found.slice(0, perPage)
  const last = found.length > perPage ? items.at(-1) : undefined
  const nextPath = last ? `/${place.path}/${page}?na=${momentCursor.write(last.updatedAt, last.id)}` : null
  return { items, isFirst: na === undefined, nextPath }
}
