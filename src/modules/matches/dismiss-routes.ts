import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { initiativesWith, pathOf } from '../initiatives/index.ts'
import { signInFirst } from '../people/index.ts'
import { dismissMatch, restoreMatches } from './dismiss-match.ts'
import { memberKinds } from './match.ts'

const Params = z.object({ id: z.uuid() })
const Dismissed = z.object({ wie: z.enum(memberKinds), id: z.uuid() })

/** Putting members of a team aside, and taking that back. */
export function dismissRoutes(app: FastifyInstance): void {
  const own = { preHandler: signInFirst }

  app.post('/samen/:id/weg', own, async (request, reply) => {
    const { id } = readOr404(Params, request.params)
    const read = Dismissed.safeParse(request.body)
    if (!read.success) throw new Refusal('invalid', 'matches.member_not_found')
    const member = { kind: read.data.wie, id: read.data.id }
    const path = await request.act(async ctx => {
      await dismissMatch(ctx, { initiative: id, member })
      return pathTo(ctx, id)
    })
    return reply.to(`${path}#samen`)
  })

  app.post('/samen/:id/terug', own, async (request, reply) => {
    const { id } = readOr404(Params, request.params)
    const path = await request.act(async ctx => {
      await restoreMatches(ctx, { initiative: id })
      return pathTo(ctx, id)
    })
    return reply.to(`${path}#samen`)
  })
}

async function pathTo(reader: Parameters<typeof initiativesWith>[0], id: string): Promise<string> {
  const [initiative] = await initiativesWith(reader, [id])
  return initiative ? pathOf(initiative) : '/'
}

function readOr404<S extends z.ZodType>(schema: S, params: unknown): z.output<S> {
  const read = schema.safeParse(params)
  if (!read.success) throw new Refusal('not_found', 'matches.initiative_not_found')
  return read.data
}
