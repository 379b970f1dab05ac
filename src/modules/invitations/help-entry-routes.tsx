import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { changeEntry, wordsOfEntry } from './change-entry.ts'
import type { Entry } from './entry.ts'
import { guestActor } from './guest.ts'
import { WordsForm } from './invite-form.ts'
import { namesOf } from './names.ts'
import { ChangePage } from './pages/ChangePage.tsx'
import { entryWith } from './queries/entries.ts'

const own = { preHandler: signInFirst }
const Path = z.object({ entry: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

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

async function helping(request: FastifyRequest): Promise<{ entry: Entry; actor: Actor }> {
  const entry = await entryWith(request.reader, Path.parse(request.params).entry)
  const helper = request.actor.person
  const name = (await namesOf(request.reader, [entry?.owner ?? null])).get(entry?.owner ?? '')
  if (!entry || helper === null || entry.helper !== helper || name === undefined) {
    throw new Refusal('not_found', 'invitations.entry_not_found')
  }
  return { entry, actor: guestActor({ id: entry.owner, name, helper }) }
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form) {
  const { entry, actor } = await helping(request)
  const words = await wordsOfEntry(request.server.house.reader(actor), entry)
  const page = (
    <ChangePage view={request.view} entry={entry} owner={actor.name ?? ''} words={words} form={form} />
  )
  return reply.page(page, { status: reply.statusCode })
}
