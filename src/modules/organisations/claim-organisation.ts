import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hashToken, newToken } from '../people/index.ts'
import { claimDays, hashClaimCode, mostClaims, newCode, type ClaimWay } from './claim.ts'
import { affairAt } from './load-affair.ts'
import { mailClaim } from './mail-claim.ts'
import type { Organisation } from './organisation.ts'
import { addClaim, claimedSince } from './queries/claims.ts'
import { organisationRights } from './rights.ts'

const day = 24 * 3_600_000 // ms

export interface ClaimWish {
  readonly slug: string
  readonly role: string
  readonly way: ClaimWay
  /** For the connector. */
  readonly explanation: string
  readonly lang: Lang
}

/**
 * Says that one answers for an organisation with nobody behind it. By mail it does the same whether or not there is an
 * address: nothing tells which. Returns the id of the claim.
 */
export async function claimOrganisation(ctx: Ctx, wish: ClaimWish): Promise<string> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'claim', thing: affair })
  const person = ctx.actor.person ?? ''
  await refuseTooMany(ctx, { person, organisation: organisation.id })
  const { role, way } = wish
  const [id, secret, code] = [newId(), newToken(), newCode()]
  const isMailed = way === 'mail'
  await addClaim(ctx, {
    ...{ id, organisation: organisation.id, person, role, way },
    explanation: isMailed ? '' : wish.explanation,
    expiresAt: isMailed ? new Date(ctx.now.getTime() + claimDays * day) : null,
    codeHash: isMailed ? hashClaimCode(id, code) : null,
    linkHash: isMailed ? hashToken(secret) : null,
  })
  if (isMailed) await mailClaim(ctx, { organisation, wish, secret, code })
  else tellAsked(ctx, organisation, id)
  return id
}

async function refuseTooMany(ctx: Ctx, claimed: { person: string; organisation: string }): Promise<void> {
  const since = new Date(ctx.now.getTime() - day)
  const { byPerson, ofOrganisation } = await claimedSince(ctx, { ...claimed, since })
  if (byPerson >= mostClaims.person || ofOrganisation >= mostClaims.organisation) {
    throw new Refusal('too_many', 'organisations.too_many_claims')
  }
}

function tellAsked(ctx: Ctx, { id, areas, name }: Organisation, claim: string): void {
  ctx.tell('organisations.claim_asked', {
    verb: 'Offer',
    object: { kind: 'organisation', id },
    areas,
    circle: 'hidden',
    data: { name, claim },
  })
}
