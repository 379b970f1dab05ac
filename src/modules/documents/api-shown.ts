import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Document as Shape } from './api-shapes.ts'
import { pathOf, type Document } from './document.ts'

/** A document as data, without who added it. */
export function documentShown({ view }: FastifyRequest, document: Document): z.input<typeof Shape> {
  const { id, owner, title, fileName, type, size, hash, withCare, circle, addedAt } = document
  return {
    ...{ id, type, titel: title, bestandsnaam: fileName, bytes: size, hash },
    ...{ bij: { soort: owner.kind, id: owner.id }, metZorg: withCare, kring: circle },
    toegevoegdOp: addedAt.toISOString(),
    pagina: view.origin + pathOf({ id }),
  }
}
