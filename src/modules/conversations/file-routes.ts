import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { conversationTo, type SlugRoute } from './conversation-to.ts'
import { polisFiles } from './polis-files.ts'
import { outcomeOf } from './queries/results.ts'
import { zipOf } from './zip-files.ts'

export function fileRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/gesprekken/:slug/bestanden.zip', async (request, reply) => {
    const { reader } = request
    const { id, slug } = await conversationTo(request, 'export')
    // Of a few people the file would say who voted what.
    const { stage } = await outcomeOf(reader, id)
    if (stage === 'counts') throw new Refusal('not_found', 'conversations.few_people')
    const zip = await zipOf(await polisFiles(reader, id), reader.now)
    return reply
      .headers({ 'content-disposition': `attachment; filename="${slug}.zip"`, 'cache-control': 'no-store' })
      .type('application/zip')
      .send(zip)
  })
}
