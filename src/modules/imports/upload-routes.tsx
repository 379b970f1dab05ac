import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { placeAsked } from '../places/index.ts'
import { pathOf } from './import.ts'
import { UploadPage, WherePage } from './pages/UploadPage.tsx'
import { importsBy } from './queries/imports.ts'
import { rights } from './rights.ts'
import { startImport } from './start-import.ts'

export function uploadRoutes(app: FastifyInstance): void {
  app.get('/import', async (request, reply) => show(request, reply, emptyForm))

  app.post('/import', async (request, reply) => {
    const place = await placeAsked(request)
    if (!place) return reply.page(<WherePage view={request.view} />, { status: 422 })
    try {
      const { fileName, bytes } = await fileOf(request)
      const { id } = await request.act(ctx => startImport(ctx, { fileName, bytes, place: place.code }))
      return await reply.to(pathOf({ id }))
    } catch (error) {
      return show(request, reply, formAfter(error, {}))
    }
  })
}

async function fileOf(request: FastifyRequest): Promise<{ fileName: string; bytes: Buffer }> {
  const file = request.isMultipart() ? await request.file() : undefined
  const bytes = await file?.toBuffer()
  if (!file || !bytes || bytes.length === 0)
    throw new Refusal('invalid', 'imports.file_missing', { field: 'file' })
  return { fileName: file.filename, bytes }
}

const earlierShown = 10

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const place = await placeAsked(request)
  if (!place) return reply.page(<WherePage view={request.view} />)
  allow(rights, { actor: request.actor, action: 'import', thing: place })
  const earlier = await importsBy(request.reader, request.actor.person ?? '', earlierShown)
  const page = <UploadPage view={request.view} form={form} place={place} earlier={earlier} />
  return reply.page(page, { status: Object.keys(form.errors).length > 0 ? 422 : 200 })
}
