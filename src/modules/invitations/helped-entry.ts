import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Entry } from './entry.ts'
import { guestActor } from './guest.ts'
import { namesOf } from './names.ts'
import { entryWith } from './queries/entries.ts'

const Path = z.object({ entry: z.uuid().catch('00000000-0000-0000-0000-000000000000') })

/** What the reader filled in for somebody, and acting in that name as its helper. */
export async function helping(request: FastifyRequest): Promise<{ entry: Entry; actor: Actor }> {
  const entry = await entryWith(request.reader, Path.parse(request.params).entry)
  const helper = request.actor.person
  const name = (await namesOf(request.reader, [entry?.owner ?? null])).get(entry?.owner ?? '')
  if (!entry || helper === null || entry.helper !== helper || name === undefined) {
    throw new Refusal('not_found', 'invitations.entry_not_found')
  }
  return { entry, actor: guestActor({ id: entry.owner, name, helper }) }
}
