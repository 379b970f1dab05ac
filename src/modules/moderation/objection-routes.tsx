import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { suspendedUntil } from '../../platform/ctx/queries.ts'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink, signInFirst } from '../people/index.ts'
import { judge } from './load-case.ts'
import { objectToDecision, ObjectionForm } from './object-to-decision.ts'
import { isObjectionLink, objectionPath } from './objection-link.ts'
import { MyDecisionsPage } from './pages/MyDecisionsPage.tsx'
import { ObjectedPage, ObjectPage } from './pages/ObjectPage.tsx'
import { casesOfAuthor, casesWith } from './queries/cases.ts'

const own = { preHandler: signInFirst }
const nobody = '00000000-0000-0000-0000-000000000000'
const LinkPath = z.object({
  id: z.uuid().catch(nobody),
  person: z.uuid().catch(nobody),
  signature: z.string(),
})

/** What was decided about what somebody made, and the way to object: signed in, or by the link in the mail. */
export function objectionRoutes(app: FastifyInstance): void {
  app.get('/mijn/besluiten', own, async ({ reader, view, actor }, reply) => {
    const person = actor.person ?? nobody
    const cases = await casesOfAuthor(reader, person)
    const links = new Map(cases.map(({ id }) => [id, objectionPath(app.house, { case: id, person })]))
    const until = await suspendedUntil(reader, person)
    return reply.page(<MyDecisionsPage view={view} cases={cases} links={links} suspendedUntil={until} />)
  })

  app.get('/bezwaar/:id/:person/:signature', async (request, reply) => show(request, reply, emptyForm))

  app.post('/bezwaar/:id/:person/:signature', async (request, reply) => {
    const { id, actor, path } = await open(request)
    const read = readForm(ObjectionForm, request.body)
    if (!read.ok) return show(request, reply.code(422), read.form)
    const object = { case: id, words: read.value.words }
    await app.house.transact(actor, ctx => objectToDecision(ctx, app.house, object), { evenSuspended: true })
    return reply.to(`${path}?gelukt=ja`)
  })
}

const Done = z.object({ gelukt: z.literal('ja').optional().catch(undefined) })

async function open({ params, reader, server }: FastifyRequest) {
  const { id, person, signature } = LinkPath.parse(params)
  const isMeant = isObjectionLink(server.house, { case: id, person, signature })
  const actor = isMeant ? await memberWithLink(reader, person) : undefined
  if (!actor) throw new Refusal('not_found', 'moderation.link_wrong')
  return { id, actor, path: `/bezwaar/${id}/${person}/${signature}` }
}

async function show(request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> {
  const { view, server } = request
  const { id, actor, path } = await open(request)
  const reader = server.house.reader(actor)
  const [one] = await casesWith(reader, [id])
  if (!one) throw new Refusal('gone', 'moderation.case_gone')
  const judged = await judge(reader, server.house.things, one)
  void reply.header('cache-control', 'private, no-store')
  if (Done.parse(request.query).gelukt === 'ja') {
    return reply.page(<ObjectedPage view={view} one={one} isOnlyDecider={judged.isOnlyDecider} />)
  }
  return reply.page(<ObjectPage view={view} judged={judged} actor={actor} path={path} form={form} />, {
    status: reply.statusCode,
  })
}
