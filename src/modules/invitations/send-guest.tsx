import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import type { Guest } from './guest.ts'
import { doneByGuest, GuestPage } from './pages/GuestPage.tsx'
import { showGuest } from './show-guest.ts'

const Done = z.object({ gelukt: z.enum(doneByGuest).optional().catch(undefined) })

/** The page behind the own code of somebody without an account. */
export async function sendGuest(
  { server, view, query }: FastifyRequest,
  reply: FastifyReply,
  { guest, code, form }: { guest: Guest; code: string; form: Form },
) {
  const shown = await showGuest(server.house, guest)
  const { gelukt: done } = Done.parse(query ?? {})
  const page = <GuestPage view={view} shown={shown} code={code} form={form} done={done} />
  return reply.page(page, { status: reply.statusCode })
}
