import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { signInFirst } from '../people/index.ts'
import { changeEntry, wordsOfEntry } from './change-entry.ts'
import { helping } from './helped-entry.ts'
import { WordsForm } from './invite-form.ts'
import { ChangePage } from './pages/ChangePage.tsx'

const own = { preHandler: signInFirst }

/** The helper changes what was filled in, as long as that is allowed. */
export function helpEntryRoutes(app: FastifyInstance): void {
  app.get('/mijn/helpen/ingevuld/:entry', own, (request, reply) => show(request, reply, emptyForm))

  app.post('/mijn/helpen/ingevuld/:entry', own, async (request, reply) => {
    const { entry, actor } = await helping(request)
    const read = readForm(WordsForm, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    try {
      await app.house.transact(actor, ctx => changeEntry(ctx, { id: entry.id, words: read.value }))
    } catch (error) {
      return show(request, reply.code(422), formAfter(error, request.body))
    }
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
