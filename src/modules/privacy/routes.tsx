import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { placesWith } from '../places/index.ts'
import { signInFirst } from '../people/index.ts'
import { askErasure, beforeErasure, undoErasure, undoneUntil } from './ask-erasure.ts'
import { placeCodesIn } from './data-text.ts'
import { mergeRoutes } from './merge-routes.tsx'
import { ownData } from './own-data.ts'
import { ClosedPage, ReopenedPage, ReopenPage } from './pages/ClosedPage.tsx'
import { ErasePage } from './pages/ErasePage.tsx'
import { OwnDataPage } from './pages/OwnDataPage.tsx'

const nobody = '00000000-0000-0000-0000-000000000000'
const UndoPath = z.object({ person: z.uuid().catch(nobody), signature: z.string() })

export function routes(app: FastifyInstance): void {
  app.get('/mijn/gegevens', { preHandler: signInFirst }, async (request, reply) => {
    const { reader, view } = request
    const data = await ownData(reader)
    const places = await placesWith(reader, placeCodesIn(data))
    return reply.page(<OwnDataPage view={view} data={data} places={places} />)
  })

  app.get('/mijn/gegevens.json', { preHandler: signInFirst }, async ({ reader, view }, reply) => {
    const data = await ownData(reader)
    const file = {
      site: view.origin,
      made_at: reader.now.toISOString(),
      ...Object.fromEntries(data.map(({ kind, rows }) => [kind, rows])),
    }
    return reply
      .header('content-disposition', 'attachment; filename="gegevens.json"')
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(file, null, 2))
  })

  mergeRoutes(app)
  eraseRoutes(app)
  undoRoutes(app)
}

function eraseRoutes(app: FastifyInstance): void {
  app.get('/mijn/gegevens/wissen', { preHandler: signInFirst }, async ({ reader, view }, reply) =>
    reply.page(<ErasePage view={view} {...await beforeErasure(reader)} />),
  )

  app.post('/mijn/gegevens/wissen', { preHandler: signInFirst }, async (request, reply) => {
    await request.actAlways(ctx => askErasure(ctx, app.house))
    return reply.signOut().to('/account/gesloten')
  })

  app.get('/account/gesloten', async ({ view }, reply) => reply.page(<ClosedPage view={view} />))
}

/** From a mail, or after signing in to a closed account: looking changes nothing, the button opens it again. */
function undoRoutes(app: FastifyInstance): void {
  app.get('/account/terug/:person/:signature', async ({ params, reader, view }, reply) => {
    const link = UndoPath.parse(params)
    const until = await undoneUntil(reader, app.house, link)
    const path = `/account/terug/${link.person}/${link.signature}`
    return reply.page(<ReopenPage view={view} path={path} until={until} />)
  })

  app.post('/account/terug/:person/:signature', async (request, reply) => {
    const link = UndoPath.parse(request.params)
    await request.actAlways(ctx => undoErasure(ctx, app.house, link))
    return reply.to('/account/open')
  })

  app.get('/account/open', async ({ view }, reply) => reply.page(<ReopenedPage view={view} />))
}
