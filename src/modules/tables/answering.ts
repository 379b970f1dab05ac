import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import type { Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import { pathOfSecret, secretHashOf, secretOf, type AnswerTitle, type Guest, type Way } from './guest.ts'
import { guestBehind } from './queries/guests.ts'
import { tablesWith } from './queries/tables.ts'
import { showTable, type ShownTable } from './show-table.ts'
import { standing, standingFor } from './standing.ts'
import { pathOf } from './table.ts'

const Path = z.object({ secret: z.string().max(60).catch('') })
const GuestPath = z.object({ guest: z.uuid().catch('') })

/** Who answers, for which guest, and where the form is. */
export interface Answering {
  readonly actor: Actor
  readonly shown: ShownTable
  readonly guest: Guest
  readonly path: string
  readonly via: Way
  readonly titled: AnswerTitle
}

/** Mail scanners open links: looking does nothing, only the button does. */
export async function behindLink({ params, reader, server }: FastifyRequest): Promise<Answering> {
  const { secret } = Path.parse(params)
  const guest = await guestBehind(reader, secretHashOf(secret))
  const actor = guest?.person ? await memberWithLink(reader, guest.person) : undefined
  if (!guest || !actor) throw new Refusal('gone', 'tables.link_ended')
  const { house } = server
  const [table] = await tablesWith(house.reader(actor), [guest.table])
  if (!table) throw new Refusal('gone', 'tables.link_ended')
  const via = secret === secretOf(house, guest, 'mail') ? 'mail' : 'page'
  const shown = await showTable(house.reader(actor), house.things, table)
  return { actor, guest, shown, via, path: pathOfSecret(secret), titled: 'tables.invitation_title' }
}

export async function inPerson(request: FastifyRequest): Promise<Answering> {
  const { actor, reader, server } = request
  const table = await standing(request)
  const shown = await showTable(reader, server.house.things, table)
  const { own: guest } = shown
  if (!guest) throw new Refusal('not_allowed', 'tables.only_guest')
  const path = `${pathOf(table)}/antwoord`
  return { actor, guest, shown, via: 'page', path, titled: 'tables.own_answer_title' }
}

export async function typedOver(request: FastifyRequest): Promise<Answering> {
  const { actor, reader, server } = request
  const table = await standingFor(request, 'invite')
  const shown = await showTable(reader, server.house.things, table)
  const { guest: id } = GuestPath.parse(request.params)
  const guest = shown.guests.find(one => one.id === id)
  if (!guest) throw new Refusal('not_found', 'tables.guest_not_found')
  const path = `${pathOf(table)}/gasten/${id}`
  return { actor, guest, shown, via: 'paper', path, titled: 'tables.type_over_title' }
}

/** What was said before. Who types over sees no prepared answers: they may be without a name. */
export function filled({ shown, guest, via }: Answering): Form {
  const dates = shown.dates.flatMap(({ id, answers }): [string, string][] => {
    const said = answers.find(one => one.guest === guest.id)
    return said ? [[`date_${id}`, said.answer]] : []
  })
  const bodyOf = (at: number) =>
    shown.prepared.find(one => one.guest === guest.id && one.question === at)?.body ?? ''
  const typed = {
    ...Object.fromEntries(dates),
    ...{ answer: guest.answer ?? '', named: guest.preparedNamed ? 'ja' : 'nee' },
    ...(via !== 'paper' && { prepared: shown.table.script.questions.map((_, at) => bodyOf(at)) }),
  }
  return { typed, errors: {} }
}
