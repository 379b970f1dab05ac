import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { whoSpeaksFor } from '../coalitions/index.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { isUnwanted, nameGuest } from '../invitations/index.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import type { Signer } from './guest.ts'

/** Who is invited: an organisation, a person, or a name, with a mail address or on paper. */
export type Invited =
  | { readonly organisation: string }
  | { readonly person: string }
  | { readonly name: string; readonly email: string | null; readonly lang: Lang }

/** Who comes, and how the invitation gets there. */
export interface Coming {
  readonly person: string | null
  readonly organisation: string | null
  readonly on: 'mail' | 'paper'
}

export async function whoComes(
  ctx: Ctx,
  signer: Signer,
  { table, invited }: { readonly table: string; readonly invited: Invited },
): Promise<Coming> {
  if ('organisation' in invited) {
    return { ...(await whoSpeaksFor(ctx, invited.organisation)), on: 'mail' }
  }
  if ('person' in invited) return { ...(await asPerson(ctx, invited.person)), on: 'mail' }
  const { email } = invited
  const thing = { kind: 'table', id: table }
  if (email !== null && (await isUnwanted(ctx, signer, { email, thing }))) {
    throw new Refusal('invalid', 'tables.does_not_want', { field: 'email' })
  }
  const person = await nameGuest(ctx, signer, invited)
  return { person, organisation: null, on: email === null ? 'paper' : 'mail' }
}

async function asPerson(ctx: Ctx, id: string) {
  const [person] = await peopleWith(ctx, [id])
  if (!person || !isSeenBy(ctx.actor, person)) throw new Refusal('not_found', 'tables.person_not_found')
  return { organisation: null, person: id }
}
