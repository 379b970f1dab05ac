import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export type { Age, SearchDocument, SearchKind } from './document.ts'
export { dutchWords } from './dutch-words.ts'
export { findDocuments, findOfEachKind, type Hit, type SearchWish } from './find-documents.ts'
export { findForEach } from './find-for-each.ts'
export { indexVersion } from './index-version.ts'
export { ageDocuments, keepInStep, putDocuments, removeDocument } from './put-documents.ts'
export { understand } from './understand-query.ts'

export const search: Module = { name: 'search', messages, routes }
