import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { actorOf } from './act-as-guest.ts'
import { opening } from './opening.ts'
import type { Entry } from './entry.ts'
import { entryWith } from './queries/entries.ts'

const Path = z.object({ entry: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

/** What was filled in for whoever has this code. Whoever filled it in does not speak for the owner. */
export async function owned(request: FastifyRequest): Promise<{ entry: Entry; actor: Actor }> {
  const opened = await opening(request)
  const entry = await entryWith(request.reader, Path.parse(request.params).entry)
  if (opened.kind !== 'guest' || entry?.owner !== opened.guest.person) {
    throw new Refusal('not_found', 'invitations.entry_not_found')
  }
  if (request.actor.person !== null && request.actor.person === entry.helper) {
    throw new Refusal('not_allowed', 'site.only_in_person')
  }
  return { entry, actor: await actorOf(request.server.house, opened.guest) }
}
