import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { besideThing } from '../site/index.ts'
import { pathOf, pathOfAll } from './document.ts'
import { documentFor } from './load-document.ts'
import { agreeToCare } from './open-document.ts'
import { DocumentPage } from './pages/DocumentPage.tsx'
import { RemovedPage } from './pages/RemovedPage.tsx'
import { removeDocument } from './remove-document.ts'
import { showDocument } from './show-document.ts'

interface DocumentRoute {
  Params: { id: string }
}

const Id = z.uuid().catch('00000000-0000-0000-0000-000000000000')
const Asked = z.object({ klaar: z.enum(['ja']).optional().catch(undefined) })

export function documentRoutes(app: FastifyInstance): void {
  app.get<DocumentRoute>('/documenten/:id', async (request, reply) => {
    const { view, actor, reader } = request
    const seen = await seenBy(request)
    if (seen.document.removedAt !== null) {
      return reply.page(<RemovedPage view={view} {...seen} />, { status: 410 })
    }
    const { document } = seen
    const thing = { kind: 'document', id: document.id }
    const beside = await besideThing(request.server.house, { reader, lang: view.lang, thing })
    const { klaar } = Asked.parse(request.query)
    return reply.page(
      <DocumentPage
        {...{ view, ...seen, beside, ...(await showDocument(reader, request.server.house.things, seen)) }}
        isSignedIn={actor.person !== null}
        isNew={klaar !== undefined}
      />,
    )
  })

  app.post<DocumentRoute>('/documenten/:id/openen', async (request, reply) => {
    const { things } = request.server.house
    const id = Id.parse(request.params.id)
    await request.act(ctx => agreeToCare(ctx, things, id))
    return reply.to(pathOf({ id }))
  })

  app.post<DocumentRoute>('/documenten/:id/weg', async (request, reply) => {
    const { things } = request.server.house
    const { document } = await seenBy(request)
    await request.act(ctx => removeDocument(ctx, things, document.id))
    return reply.to(pathOfAll(document.owner))
  })
}

function seenBy(request: FastifyRequest<DocumentRoute>) {
  return documentFor(request.reader, request.server.house.things, Id.parse(request.params.id))
}
