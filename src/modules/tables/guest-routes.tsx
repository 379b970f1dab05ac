import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doWithForm, emptyForm, type Form } from '../../platform/http/form.ts'
import { dropGuest } from './answer-invitation.ts'
import { findGuests } from './find-guests.ts'
import { NameForm } from './forms.ts'
import { inviteGuests } from './invite-guests.ts'
import { GuestsPage } from './pages/GuestPages.tsx'
import { showTable } from './show-table.ts'
import { standingFor, type SlugRoute } from './standing.ts'
import { pathOf, type Table } from './table.ts'
import type { Invited } from './who-comes.ts'

const Asked = z.object({
  naam: z.string().trim().max(100).catch(''),
  klaar: z.literal('uitgenodigd').optional().catch(undefined),
})
const Chosen = z.union([z.object({ organisation: z.uuid() }), z.object({ person: z.uuid() })])
const GuestPath = z.object({ slug: z.string(), guest: z.uuid().catch('') })

/** Who leads a table invites others to it. */
export function guestRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/tafels/:slug/gasten', async (request, reply) =>
    show(request, reply, { table: await standingFor(request, 'invite'), form: emptyForm }),
  )

  app.post<SlugRoute>('/tafels/:slug/gasten', async (request, reply) => {
    const table = await standingFor(request, 'invite')
    const invite = (one: Invited) =>
      request.act(ctx => inviteGuests(ctx, app.house, { id: table.id, invited: [one] }))
    const chosen = Chosen.safeParse(request.body ?? {})
    if (chosen.success) await invite(chosen.data)
    else {
      const { lang } = request.view
      const wrong = await doWithForm(NameForm, request.body, named => invite({ ...named, lang }))
      if (wrong) return show(request, reply.code(422), { table, form: wrong })
    }
    return reply.to(`${pathOf(table)}/gasten?klaar=uitgenodigd`)
  })

  app.post('/tafels/:slug/gasten/:guest/weg', async (request, reply) => {
    const table = await standingFor(request, 'invite')
    const { guest } = GuestPath.parse(request.params)
    await request.act(ctx => dropGuest(ctx, { table: table.id, guest }))
    return reply.to(`${pathOf(table)}/gasten`)
  })
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { table, form }: { table: Table; form: Form },
) {
  const { reader, view, server } = request
  const { naam, klaar } = Asked.parse(request.query)
  const found = await findGuests(reader, naam)
  const shown = await showTable(reader, server.house.things, table)
  const page = (
    <GuestsPage
      view={view}
      shown={shown}
      name={naam}
      found={found}
      form={form}
      isDone={klaar !== undefined}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}
