import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { signInFirst } from '../people/index.ts'
import { codeOf } from './code.ts'
import { listInvitations } from './list-invitations.ts'
import { doneHere, MyInvitationsPage } from './pages/MyInvitationsPage.tsx'
import { SheetPage } from './pages/SheetPage.tsx'
import { withdrawInvitation } from './withdraw-invitation.ts'

const BatchPath = z.object({ batch: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const Query = z.object({
  na: z.uuid().optional().catch(undefined),
  gelukt: z.enum(doneHere).optional().catch(undefined),
})
const Withdrawn = z.object({ invitation: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
const own = { preHandler: signInFirst }
const mine = '/mijn/uitnodigingen'

/** What somebody invited others to, what became of it, and the cards to print. */
export function mineRoutes(app: FastifyInstance): void {
  app.get(mine, own, async (request, reply) => {
    const { na, gelukt } = Query.parse(request.query)
    const { view, reader, server } = request
    const list = await listInvitations(reader, server.house.things, { after: na })
    const page = <MyInvitationsPage view={view} {...list} isFurther={na !== undefined} done={gelukt} />
    return reply.page(page)
  })

  app.post(`${mine}/intrekken`, own, async (request, reply) => {
    const { invitation } = Withdrawn.parse(request.body ?? {})
    await request.act(ctx => withdrawInvitation(ctx, { id: invitation }))
    return reply.to(`${mine}?gelukt=ingetrokken`)
  })

  app.get(`${mine}/:batch/vel`, own, async (request, reply) => {
    const { view, reader, server } = request
    const { batch } = BatchPath.parse(request.params)
    const { invitations } = await listInvitations(reader, server.house.things, { batch })
    if (invitations.length === 0) throw new Refusal('not_found', 'invitations.not_found')
    const slips = invitations
      .filter(({ state, invitation }) => state === 'open' && invitation.way !== 'mail')
      .map(one => ({ ...one, code: codeOf(server.house, one.invitation.id) }))
    return reply.page(<SheetPage view={view} slips={slips} />)
  })
}
