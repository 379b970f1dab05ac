import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import { findDocuments } from '../search/index.ts'
import { changeMembers, circleSeen } from './change-members.ts'
import { pathOf } from './circle.ts'
import { CirclePage } from './pages/CirclePage.tsx'
import { membersOf } from './queries.ts'
import { circleRights } from './rights.ts'

interface CircleRoute {
  Params: { id: string }
}

const Id = z.uuid().catch('00000000-0000-0000-0000-000000000000')
const Name = z.object({ naam: z.string().trim().max(120).catch('') })
const Deed = z.object({ doe: z.enum(['erbij', 'weg']), person: z.uuid() })
const mostFound = 8

/** The page of a circle of persons. */
export function routes(app: FastifyInstance): void {
  app.get<CircleRoute>('/kringen/:id', (request, reply) => sendCircle(request, reply))

  app.post<CircleRoute>('/kringen/:id', async (request, reply) => {
    const { things } = request.server.house
    const circle = Id.parse(request.params.id)
    const deed = Deed.safeParse(request.body ?? {})
    if (!deed.success) throw new Refusal('not_found', 'circles.person_not_found')
    const { doe, person } = deed.data
    try {
      await request.act(ctx => changeMembers(ctx, things, { circle, person, joins: doe === 'erbij' }))
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
      return sendCircle(request, reply, error)
    }
    return reply.to(pathOf(circle))
  })
}

async function sendCircle(
  request: FastifyRequest<CircleRoute>,
  reply: FastifyReply,
  refused?: Refusal,
): Promise<FastifyReply> {
  const { view, reader, actor } = request
  const { things } = request.server.house
  const { circle, thing } = await circleSeen(reader, things, Id.parse(request.params.id))
  const ids = await membersOf(reader, circle.id)
  const names = await things.get('person')?.look({ ...reader, actor: system }, ids)
  const members = ids.map(id => ({ id, name: names?.get(id)?.title ?? '…' }))
  const { naam } = Name.parse(request.query)
  const { hits } = await findDocuments(reader, { text: naam, kinds: ['person'], limit: mostFound })
  const mayChange = may(circleRights, { actor, action: 'change', thing: { circle, thing } }) === null
  return reply.page(
    <CirclePage
      {...{ view, circle, thing, members, mayChange, refused }}
      query={naam}
      found={hits.filter(({ id }) => !ids.includes(id)).map(({ id, title }) => ({ id, name: title }))}
    />,
    { status: refused ? 422 : 200 },
  )
}
