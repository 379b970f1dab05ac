import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { wordsOfEntry } from './change-entry.ts'
import { helping } from './helped-entry.ts'
import { ChangePage } from './pages/ChangePage.tsx'
import { rewordByForm } from './reword-by-form.ts'

const own = { preHandler: signInFirst }

/** The helper changes what was filled in, as long as that is allowed. */
export function helpEntryRoutes(app: FastifyInstance): void {
  app.get('/mijn/helpen/ingevuld/:entry', own, (request, reply) => show(request, reply, emptyForm))

  app.post('/mijn/helpen/ingevuld/:entry', own, async (request, reply) => {
    const again = await rewordByForm(request, await helping(request))
    if (again) return show(request, reply.code(422), again)
    return reply.to('/mijn/helpen')
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { entry, actor } = await helping(request)
  const words = await wordsOfEntry(request.server.house.reader(actor), entry)
  const page = (
    <ChangePage view={request.view} entry={entry} owner={actor.name ?? ''} words={words} form={form} />
  )
  return reply.page(page, { status: reply.statusCode })
}
