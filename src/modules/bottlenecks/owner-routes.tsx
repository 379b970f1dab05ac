import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { organisationsWith } from '../organisations/index.ts'
import { signInFirst } from '../people/index.ts'
import { pathOf } from './bottleneck.ts'
import { findOwners } from './find-owners.ts'
import { nameAnswerer, nameOwner } from './name-owner.ts'
import { OwnerPage } from './pages/OwnerPage.tsx'
import { standing, type SlugRoute } from './bottleneck-to.ts'

const Asked = z.object({ q: z.string().trim().max(100).catch('') })
const Sent = z.object({
  owner: z.uuid().or(z.literal('')).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
})
const own = { preHandler: signInFirst }

/** For connectors: whose rule it is, and who answers. */
export function ownerRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/knelpunten/:slug/eigenaar', own, async (request, reply) => {
    const { reader, view } = request
    const { bottleneck, verdicts } = await standing(request)
    if (!verdicts.name_owner) throw new Refusal('not_allowed', 'bottlenecks.only_connectors')
    const [owner] = await organisationsWith(reader, bottleneck.owner === null ? [] : [bottleneck.owner])
    const found = await findOwners(reader, Asked.parse(request.query).q)
    return reply.page(<OwnerPage view={view} shown={{ bottleneck, verdicts, owner }} found={found} />)
  })

  app.post<SlugRoute>('/knelpunten/:slug/eigenaar', own, async (request, reply) => {
    const { bottleneck } = await standing(request)
    const { owner, person } = Sent.parse(request.body ?? {})
    await request.act(async ctx => {
      if (person !== undefined) await nameAnswerer(ctx, { bottleneck: bottleneck.id, person })
      else if (owner !== undefined) await nameOwner(ctx, { bottleneck: bottleneck.id, owner: owner || null })
    })
    return reply.to(`${pathOf(bottleneck)}?klaar=owner`)
  })
}
