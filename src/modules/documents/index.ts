import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { showOnThings } from './beside.ts'
import { documentRoutes } from './document-routes.tsx'
import { fileRoutes } from './file-routes.ts'
import { listRoutes } from './list-routes.tsx'
import { messages } from './messages/messages.ts'
import { documentThing } from './thing.ts'

export { addDocument } from './add-document.ts'
export {
  accepted as acceptedFiles,
  checkFile,
  checkFileFor,
  checkPicture,
  type CheckedFile,
  type SentFile,
} from './check-file.ts'
export { isPicture, pathOf as documentPath, type Document } from './document.ts'
export { documentsOf, keptOfDocuments } from './queries.ts'
export { sentIn } from './sent-form.ts'
export { whoHears as whoHearsOfDocuments } from './who-hears.ts'

export const documents: Module = { name: 'documents', messages, routes, api, things: [documentThing] }

function routes(app: FastifyInstance): void {
  showOnThings(app.house)
  listRoutes(app)
  documentRoutes(app)
  fileRoutes(app)
}
