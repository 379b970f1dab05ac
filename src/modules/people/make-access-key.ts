import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { keyStart, keyUntil, mostKeys, type KeyForm } from './access-key.ts'
import { addKey, dropKey, keysOf, lockKeysOf } from './queries/access-keys.ts'
import { hashToken, newToken } from './session.ts'

/** Makes a key of the actor's own. The key itself is returned, this once. */
export async function makeAccessKey(ctx: Ctx, wish: z.output<typeof KeyForm>): Promise<string> {
  const person = signedInPerson(ctx)
  // A key acts with every role of its person, so it is not made while one of them waits.
  if (ctx.actor.waits) throw new Refusal('not_allowed', 'people.show_more')
  await lockKeysOf(ctx, person)
  if ((await keysOf(ctx, person)).length >= mostKeys) {
    throw new Refusal('invalid', 'people.keys_enough', { count: mostKeys })
  }
  const key = keyStart + newToken()
  const id = newId()
  const { name, scopes, days } = wish
  await addKey(ctx, { id, person, name, scopes, hash: hashToken(key), until: keyUntil(ctx.now, days) })
  ctx.tell('people.key_made', { verb: 'Create', ...forTheLog(id), data: { scopes } })
  return key
}

/** From now on the key opens nothing. */
export async function revokeAccessKey(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const isDropped = await dropKey(ctx, signedInPerson(ctx), id)
  if (!isDropped) throw new Refusal('not_found', 'people.key_gone')
  ctx.tell('people.key_revoked', { verb: 'Delete', ...forTheLog(id) })
}

function signedInPerson({ actor }: Ctx): string {
  if (actor.person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  return actor.person
}

/** Told to nobody. */
function forTheLog(id: string) {
  return { object: { kind: 'access_key', id }, areas: [], circle: 'hidden' }
}
