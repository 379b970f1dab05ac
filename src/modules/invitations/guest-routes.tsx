import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { formAfter, readForm } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { opening } from './opening.ts'
import { AddressForm } from './invite-form.ts'
import { confirmAddress, guestWithAddress, leaveAddress } from './leave-address.ts'
import { AddressPage } from './pages/AddressPage.tsx'
import { sendGuest } from './send-guest.tsx'
import { actorOf } from './act-as-guest.ts'

const Path = z.object({ code: z.string().max(60) })
const AddressPath = z.object({
  person: z.uuid().catch('00000000-0000-0000-0000-000000000000'),
  signature: z.string(),
})
const Confirmed = z.object({ gelukt: z.literal('ja').optional().catch(undefined) })

/** Where somebody without an account wants mail, and the mailed link that confirms it. */
export function guestRoutes(app: FastifyInstance): void {
  app.post('/uitnodiging/:code/adres', async (request, reply) => {
    const { code } = Path.parse(request.params)
    const opened = await opening(request)
    if (opened.kind !== 'guest') throw new Refusal('not_found', 'invitations.code_unknown')
    const { guest } = opened
    const read = readForm(AddressForm, request.body)
    if (!read.ok) return sendGuest(request, reply.code(422), { guest, code, form: read.form })
    const actor = await actorOf(app.house, guest)
    const wish = { person: guest.person, email: read.value.email, lang: request.view.lang }
    try {
      await app.house.transact(actor, ctx => leaveAddress(ctx, app.house, wish))
    } catch (error) {
      return sendGuest(request, reply.code(422), { guest, code, form: formAfter(error, request.body) })
    }
    return reply.to(`/uitnodiging/${code}?gelukt=adres`)
  })

  app.get('/uitnodiging/adres/:person/:signature', async (request, reply) => {
    if (Confirmed.parse(request.query).gelukt) {
      return reply.page(<AddressPage view={request.view} path={null} />)
    }
    const link = AddressPath.parse(request.params)
    await guestWithAddress(request.reader, app.house, link)
    return reply.page(<AddressPage view={request.view} path={addressPath(link)} />)
  })

  app.post('/uitnodiging/adres/:person/:signature', async (request, reply) => {
    const link = AddressPath.parse(request.params)
    const guest = await guestWithAddress(request.reader, app.house, link)
    const actor = await actorOf(app.house, guest)
    await app.house.transact(actor, ctx => confirmAddress(ctx, guest))
    return reply.to(`${addressPath(link)}?gelukt=ja`)
  })
}

function addressPath({ person, signature }: z.output<typeof AddressPath>): string {
  return `/uitnodiging/adres/${person}/${signature}`
}
