import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { pathOf as initiativePath, initiativesWith } from '../initiatives/index.ts'
import { signInPath } from '../people/index.ts'
import { findDocuments } from '../search/index.ts'
import { draftFrom } from './draft-from.ts'
import { originKinds, type Origin, type OriginKind } from './issue.ts'
import { AlikePage } from './pages/OwnPages.tsx'
import { done } from './standing.ts'

const origin = z
  .string()
  .regex(/^[a-z]+:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'coalitions.origin_not_found')
const Begin = z.object({ van: origin, met: origin.optional() })
const Path = z.object({ id: z.uuid().catch('') })

export function beginRoutes(app: FastifyInstance): void {
  app.post('/coalities/begin', async (request, reply) => {
    const read = Begin.safeParse(request.body ?? {})
    if (!read.success) throw new Refusal('not_found', 'coalitions.origin_not_found')
    const origins = [read.data.van, ...(read.data.met === undefined ? [] : [read.data.met])].map(originIn)
    if (request.actor.person === null) {
      return reply.to(signInPath(await pathBack(request, origins[0]), request.actor))
    }
    return done(reply, await request.act(ctx => draftFrom(ctx, origins)), 'drafted')
  })

  app.get('/coalities/lijkt-op/:id', async (request, reply) => {
    const { id } = Path.parse(request.params)
    const { reader, view } = request
    const [own] = await initiativesWith(reader, id === '' ? [] : [id])
    if (!own) throw new Refusal('not_found', 'coalitions.origin_not_found')
    const { hits } = await findDocuments(reader, {
      text: own.title,
      kinds: ['initiative'],
      scope: own.areas.filter(area => area.startsWith('GM')),
      limit: mostAlike + 1,
    })
    const alike = hits.filter(hit => hit.id !== id && hit.share >= leastAlike).slice(0, mostAlike)
    const page = <AlikePage view={view} own={{ ...own, path: initiativePath(own) }} alike={alike} />
    return reply.page(page)
  })
}

const mostAlike = 5
const leastAlike = 0.3

function originIn(text: string): Origin {
  const [word = '', id = ''] = text.split(':')
  const kind: OriginKind | undefined = originKinds.find(one => one === word)
  if (!kind) throw new Refusal('not_found', 'coalitions.origin_not_found')
  return { kind, id }
}

/** The page on which the button stood. */
async function pathBack({ server, reader }: FastifyRequest, from: Origin | undefined): Promise<string> {
  if (!from) return '/'
  const found = await server.house.things.get(from.kind)?.look(reader, [from.id])
  return found?.get(from.id)?.path ?? '/'
}
