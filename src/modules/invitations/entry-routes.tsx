import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import { wordsOfEntry } from './change-entry.ts'
import { confirmEntry, takeEntryBack } from './judge-entry.ts'
import { owned } from './owned-entry.ts'
import { deeds, EntryPage } from './pages/EntryPage.tsx'
import { rewordByForm } from './reword-by-form.ts'

const Path = z.object({ code: z.string().max(60) })
const Asked = z.object({ doe: z.enum(deeds).catch('klopt') })
const Confirming = z.object({ helperMay: z.string().optional() })

/** What the owner does with what was filled in, with a code and no account. GET shows, POST does. */
export function entryRoutes(app: FastifyInstance): void {
  app.get('/uitnodiging/:code/ingevuld/:entry', (request, reply) => show(request, reply, emptyForm))

  app.post('/uitnodiging/:code/ingevuld/:entry/klopt', async (request, reply) => {
    const { entry, actor } = await owned(request)
    const helperMay = Confirming.parse(request.body ?? {}).helperMay !== undefined
    await app.house.transact(actor, ctx => confirmEntry(ctx, { id: entry.id, helperMay }))
    return back(request, reply, 'klopt')
  })

  app.post('/uitnodiging/:code/ingevuld/:entry/weg', async (request, reply) => {
    const { entry, actor } = await owned(request)
    await app.house.transact(actor, ctx => takeEntryBack(ctx, { id: entry.id }))
    return back(request, reply, 'weg')
  })

  app.post('/uitnodiging/:code/ingevuld/:entry/anders', async (request, reply) => {
    const again = await rewordByForm(request, await owned(request))
    if (again) return show(request, reply.code(422), again)
    return back(request, reply, 'anders')
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { view, server } = request
  const { entry, actor } = await owned(request)
  const { code } = Path.parse(request.params)
  const { doe } = Asked.parse(request.query ?? {})
  const words = await wordsOfEntry(server.house.reader(actor), entry)
  const asked = Object.keys(form.errors).length > 0 ? 'anders' : doe
  const page = <EntryPage view={view} entry={entry} code={code} words={words} asked={asked} form={form} />
  return reply.page(page, { status: reply.statusCode })
}

function back(request: FastifyRequest, reply: FastifyReply, done: string): FastifyReply {
  return reply.to(`/uitnodiging/${Path.parse(request.params).code}?gelukt=${done}`)
}
