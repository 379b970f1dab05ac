import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { showOnThings } from './beside.ts'
import { documentRoutes } from './document-routes.tsx'
import { fileRoutes } from './file-routes.ts'
import { listRoutes } from './list-routes.tsx'
import { messages } from './messages/messages.ts'

export { keptOfDocuments } from './queries.ts'

export const documents: Module = { name: 'documents', messages, routes }

function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  listRoutes(app)
  documentRoutes(app)
  fileRoutes(app)
}
