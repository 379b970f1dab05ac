import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { changerOfWaysIn, keepAWayIn, tellWaysIn } from './change-ways-in.ts'
import { accountClosed, joinAs, readEmail } from './person-for.ts'
import type { ProviderAnswer } from './provider.ts'
import { addAddress, lockAddress, ownerOf } from './queries/addresses.ts'
import {
  addIdentity,
  dropIdentity,
  identifiedBy,
  markIdentityUsed,
  type IdentityKey,
} from './queries/identities.ts'
import { warnOwner } from './warn-owner.ts'

export interface IdentifiedSession extends BegunSession {
  readonly isNew: boolean
}

/**
 * Signs in whose account at the provider this is. Who is new becomes a person, with the address when nobody has it; when
 * somebody has it, that is no proof of being them: they link the account themselves.
 */
export async function signInByIdentity(
  ctx: Ctx,
  { answer, lang, device }: { answer: ProviderAnswer; lang: Lang; device: string },
): Promise<IdentifiedSession | 'address_taken'> {
  const known = await identifiedBy(ctx, answer)
  if (known?.isRemoved) throw new Refusal('not_allowed', accountClosed, { person: known.id })
  const person = known?.id ?? (await joinBy(ctx, answer, lang))
  if (person === null) return 'address_taken'
  await markIdentityUsed(ctx, answer)
  return { ...(await beginSession(ctx, { person, device, way: 'identity' })), isNew: !known }
}

/** Null when somebody has the address. */
async function joinBy(ctx: Ctx, { email, ...identity }: ProviderAnswer, lang: Lang): Promise<string | null> {
  const address = email === null ? null : readEmail(email)
  if (address !== null) {
    await lockAddress(ctx, address)
    if (await ownerOf(ctx, address)) return null
  }
  const person = await joinAs(ctx, undefined, lang)
  await mustAdd(ctx, { ...identity, person })
  if (address !== null) await addAddress(ctx, { email: address, person })
  return person
}

/** From now on the actor signs in by this account too. Refuses `people.identity_taken`. */
export async function linkIdentity(ctx: Ctx, { issuer, subject }: IdentityKey): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  if ((await identifiedBy(ctx, { issuer, subject }))?.id === person) return
  await mustAdd(ctx, { issuer, subject, person })
  await warnOwner(ctx, person, 'identity_added')
  tellWaysIn(ctx, person)
}

/** Refuses `people.last_way_in`. */
export async function unlinkIdentity(ctx: Ctx, { issuer, subject }: IdentityKey): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  const isDropped = await dropIdentity(ctx, { person, issuer, subject })
  if (!isDropped) throw new Refusal('not_found', 'people.identity_gone')
  await keepAWayIn(ctx, person)
  await warnOwner(ctx, person, 'identity_removed')
  tellWaysIn(ctx, person)
}

async function mustAdd(ctx: Ctx, identity: IdentityKey & { person: string }): Promise<void> {
  if (!(await addIdentity(ctx, identity))) throw new Refusal('conflict', 'people.identity_taken')
}
