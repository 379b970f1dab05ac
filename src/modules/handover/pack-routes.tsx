import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { shadow } from './handover.ts'
import { keepNote, longestNote } from './keep-note.ts'
import { leaveRole } from './leave-role.ts'
import { nameSuccessor, withdrawHandover } from './name-successor.ts'
import { PackPage } from './pages/PackPage.tsx'
import { pathOfRole, readKey, type RoleRef } from './role.ts'
import { showPack } from './show-pack.ts'

const Path = z.object({ role: z.string().max(60) })
const Asked = z.object({
  opvolger: z.string().trim().max(120).catch(''),
  gelukt: z.string().max(20).catch(''),
})
const SuccessorForm = z.object({
  successor: z.uuid('handover.successor_missing'),
  days: z.coerce
    .number('handover.days_wrong')
    .int('handover.days_wrong')
    .min(0, 'handover.days_wrong')
    .max(shadow.most, 'handover.days_wrong'),
})
const NoteForm = z.object({ text: z.string().trim().max(longestNote, 'handover.note_too_long') })
const own = { preHandler: signInFirst }

/** The pack of a role, and handing it over. */
export function packRoutes(app: FastifyInstance): void {
  app.get('/overdracht/:role', own, async (request, reply) => sendPack(request, reply, emptyForm))

  app.post('/overdracht/:role/opvolger', own, async (request, reply) => {
    const read = readForm(SuccessorForm, request.body)
    if (!read.ok) return sendPack(request, reply.code(422), read.form)
    const role = roleIn(request)
    const { successor, days } = read.value
    try {
      await request.act(ctx => nameSuccessor(ctx, { role, successor, shadowDays: days }))
    } catch (error) {
      return sendPack(request, reply.code(422), formAfter(error, request.body))
    }
    return reply.to(pathOfRole(role))
  })

  app.post('/overdracht/:role/notitie', own, async (request, reply) => {
    const read = readForm(NoteForm, request.body)
    if (!read.ok) return sendPack(request, reply.code(422), read.form)
    const role = roleIn(request)
    await request.act(ctx => keepNote(ctx, { role, text: read.value.text }))
    return reply.to(`${pathOfRole(role)}?gelukt=bewaard`)
  })

  app.post('/overdracht/:role/los', own, async (request, reply) => {
    const role = roleIn(request)
    await request.act(ctx => leaveRole(ctx, role))
    return reply.to(pathOfRole(role))
  })

  app.post('/overdracht/:role/blijf', own, async (request, reply) => {
    const role = roleIn(request)
    await request.act(ctx => withdrawHandover(ctx, role))
    return reply.to(pathOfRole(role))
  })
}

function roleIn({ params }: FastifyRequest): RoleRef {
  const ref = readKey(Path.parse(params).role)
  if (!ref) throw new Refusal('not_found', 'handover.role_not_found')
  return ref
}

async function sendPack(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { reader, view, server } = request
  const { opvolger, gelukt } = Asked.parse(request.query)
  const { role: key } = Path.parse(request.params)
  const shown = await showPack(reader, server.house.things, { key, query: opvolger })
  const saved = gelukt === 'bewaard'
  return reply.page(<PackPage view={view} shown={shown} form={form} saved={saved} />, {
    status: reply.statusCode,
  })
}
