import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isPicture, pathOf } from './document.ts'
import { openDocument } from './open-document.ts'

const Id = z.uuid().catch('00000000-0000-0000-0000-000000000000')

/** A file runs nothing, wherever it is opened, and no other site shows it. */
const locked = {
  'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; style-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
}

export function fileRoutes(app: FastifyInstance): void {
  app.get<{ Params: { id: string } }>('/documenten/:id/bestand', async (request, reply) => {
    const { house } = request.server
    const id = Id.parse(request.params.id)
    try {
      const { document, bytes } = await request.act(ctx => openDocument(ctx, house.things, id))
      const way = isPicture(document) ? 'inline' : 'attachment'
      return await reply
        .headers({ ...locked, 'content-disposition': `${way}; ${nameIn(document.fileName)}` })
        .type(document.type)
        .send(bytes)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'documents.care_first') return reply.to(pathOf({ id }))
      throw error
    }
  })
}

/** RFC 6266: the name in full, and without letters that old browsers cannot read. */
function nameIn(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
