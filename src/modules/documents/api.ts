import { z } from 'zod'
import { listOperation, partOf } from '../../platform/api/list-operation.ts'
import { operation } from '../../platform/api/operation.ts'
import { addDocument } from './add-document.ts'
import { documentShown } from './api-shown.ts'
import { BestandInhoud, Document, SentDocument } from './api-shapes.ts'
import { checkFile } from './check-file.ts'
import { mostBytes, owners } from './document.ts'
import { standingDocument } from './load-document.ts'
import { openDocument } from './open-document.ts'
import { shownDocuments } from './show-documents.ts'

const tag = 'Documenten'
const params = z.object({ id: z.uuid() })

const list = listOperation({
  ...{
    path: '/documenten',
    id: 'listDocumenten',
    tag,
    summary: 'De documenten bij één ding, het nieuwste eerst.',
  },
  filters: { soort: z.enum(owners), bij: z.uuid().describe('Nummer van het ding.') },
  cursor: z.uuid(),
  item: Document,
  find: async ({ query, request }, { after, limit }) => {
    const { soort: kind, bij: id } = query
    const { documents } = await shownDocuments(request.reader, request.server.house.things, { kind, id })
    const from = documents.findIndex(document => document.id === after) + 1
    return partOf(documents.slice(from), limit, {
      cursor: last => last.id,
      show: document => documentShown(request, document),
    })
  },
})

const one = operation({
  ...{
    method: 'get',
    path: '/documenten/{id}',
    id: 'getDocument',
    tag,
    summary: 'Wat er van één document bekend is.',
  },
  params,
  answer: Document,
  run: async ({ params: { id }, request }) => {
    const { document } = await standingDocument(request.reader, request.server.house.things, id)
    return { body: documentShown(request, document) }
  },
})

const file = operation({
  ...{ method: 'get', path: '/bestanden/{id}', id: 'getBestand', tag },
  summary: 'Het bestand van een document. Wat met zorg is gedeeld, vraagt eerst een ja op de pagina.',
  params,
  answer: BestandInhoud,
  run: async ({ params: { id }, request }) => {
    const { things } = request.server.house
    const { document, bytes } = await request.act(ctx => openDocument(ctx, things, id))
    const { fileName: bestandsnaam, type } = document
    return { body: { bestandsnaam, type, inhoud: bytes.toString('base64') } }
  },
})

const add = operation({
  ...{ method: 'post', path: '/documenten', id: 'createDocument', tag, scope: 'edit', status: 201 },
  summary: 'Zet een document bij een ding waar je voor instaat.',
  // Base64 takes four letters for three bytes.
  mostBytes: mostBytes * 1.4,
  body: SentDocument,
  answer: Document,
  run: async ({ body, request }) => {
    const { things } = request.server.house
    const { bestandsnaam: fileName, inhoud, titel: title, metZorg: withCare, kring: circle } = body
    const file = await checkFile({ fileName, bytes: Buffer.from(inhoud, 'base64') })
    const owner = { kind: body.bij.soort, id: body.bij.id }
    const wish = { owner, file, title, withCare, circle }
    const { id } = await request.act(ctx => addDocument(ctx, things, wish))
    const { document } = await standingDocument(request.reader, things, id)
    return {
      body: documentShown(request, document),
      location: `${request.view.origin}/api/v1/documenten/${id}`,
    }
  },
})

/** What programs can ask about documents. */
export const api = [list, one, file, add]
