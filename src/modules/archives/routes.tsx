import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { mostBytes, pathOf } from './archive.ts'
import { bringArchive } from './bring-archive.ts'
import { askArchive } from './ask-archive.ts'
import { oneArchiveRoutes } from './one-archive-routes.tsx'
import { ArchivesPage } from './pages/ArchivesPage.tsx'
import { newestArchives } from './queries.ts'
import { archiveRights } from './rights.ts'

const Wish = z.object({
  place: z.string('archives.place_missing').trim().min(1, 'archives.place_missing').max(200),
  adressen: z
    .literal('ja')
    .optional()
    .catch(undefined)
    .transform(value => value !== undefined),
})
const shown = 20

export function routes(app: FastifyInstance): void {
  app.get('/beheer/archief', async (request, reply) => show(request, reply, emptyForm))

  app.post('/beheer/archief', async (request, reply) => {
    const wish = readForm(Wish, request.body)
    if (!wish.ok) return show(request, reply, wish.form)
    const { place, adressen } = wish.value
    return orShow(request, reply, () =>
      request.act(ctx => askArchive(ctx, { place, withAddresses: adressen })),
    )
  })

  app.post('/beheer/archief/terug', async (request, reply) => {
    allow(archiveRights, { actor: request.actor, action: 'restore', thing: null })
    return orShow(request, reply, async () => {
      const sent = request.isMultipart() ? await request.file({ limits: { fileSize: mostBytes } }) : undefined
      if (!sent) throw new Refusal('invalid', 'archives.file_missing', { field: 'file' })
      return request.act(ctx => bringArchive(ctx, { fileName: sent.filename, file: sent.file }))
    })
  })

  oneArchiveRoutes(app)
}

async function orShow(request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>) {
  try {
    const id = await work()
    return await reply.to(pathOf({ id }))
  } catch (error) {
    return show(request, reply, formAfter(error, request.body ?? {}))
  }
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  allow(archiveRights, { actor: request.actor, action: 'see', thing: null })
  const archives = await newestArchives(request.reader, shown)
  const page = <ArchivesPage view={request.view} form={form} archives={archives} />
  return reply.page(page, { status: Object.keys(form.errors).length > 0 ? 422 : 200 })
}
