import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { isDone } from './archive.ts'
import { fetchArchive, throwAway } from './fetch-archive.ts'
import { ArchivePage } from './pages/ArchivePage.tsx'
import { archiveWith, partsOf } from './queries.ts'
import { archiveRights } from './rights.ts'

const Id = z.uuid().catch('00000000-0000-0000-0000-000000000000')
const secondsToRefresh = '3'

interface ArchiveRoute {
  Params: { id: string }
}

export function oneArchiveRoutes(app: FastifyInstance): void {
  app.get<ArchiveRoute>('/beheer/archief/:id', async (request, reply) => {
    allow(archiveRights, { actor: request.actor, action: 'see', thing: null })
    const archive = await archiveWith(request.reader, Id.parse(request.params.id))
    if (!archive) throw new Refusal('not_found', 'archives.not_found')
    if (!isDone(archive)) reply.header('refresh', secondsToRefresh)
    return reply.page(<ArchivePage view={request.view} archive={archive} />)
  })

  app.get<ArchiveRoute>('/beheer/archief/:id/bestand', async (request, reply) => {
    const id = Id.parse(request.params.id)
    const { fileName, size } = await request.act(ctx => fetchArchive(ctx, id))
    return reply
      .type('application/zip')
      .headers({
        'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`,
        'content-length': size,
        'cache-control': 'private, no-store',
      })
      .send(Readable.from(partsOf(request.server.house.db, id)))
  })

  app.post<ArchiveRoute>('/beheer/archief/:id/weg', async (request, reply) => {
    await request.act(ctx => throwAway(ctx, Id.parse(request.params.id)))
    return reply.to('/beheer/archief')
  })
}
