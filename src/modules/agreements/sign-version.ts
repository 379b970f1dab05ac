import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import { factOf, signable } from './agreement.ts'
import { tidy } from './canonical-text.ts'
import { comeInForce } from './come-in-force.ts'
import { agreementFor } from './load-agreement.ts'
import { insertSignature } from './queries/signatures.ts'
import { versionsOf } from './queries/versions.ts'
import { ownSides } from './rights.ts'
import { isOf, standing } from './signature.ts'

export interface SignatureWish {
  readonly agreement: string
  /** Number of the version. */
  readonly version: number
  /** Of the text that was on the screen. */
  readonly hash: string
  /** Id of the party of the coalition. */
  readonly party: string
  readonly reservation?: string
}

/** A party signs a version: for an organisation with its mandate to sign on this day. */
export async function signVersion(ctx: Ctx, wish: SignatureWish): Promise<void> {
  const affair = await agreementFor(ctx, 'sign', wish.agreement)
  const { agreement, signatures, today } = affair
  const party = ownSides(ctx.actor.person, affair).find(({ id }) => id === wish.party)
  if (!party) throw new Refusal('not_allowed', 'agreements.no_mandate')
  if (!signable(agreement).includes(wish.version)) throw new Refusal('conflict', 'agreements.other_version')
  const version = (await versionsOf(ctx, agreement.id)).find(({ number }) => number === wish.version)
  if (!version || version.hash !== wish.hash) throw new Refusal('conflict', 'agreements.other_text')
  const there = standing(signatures, { version: version.number, day: today })
  if (there.some(one => isOf(one, party))) throw new Refusal('conflict', 'agreements.signed_already')
  const { organisation } = party
  await insertSignature(ctx, {
    ...{ agreement: agreement.id, version: version.number, hash: version.hash, organisation },
    organisationName: organisation === null ? null : await nameOf(ctx, organisation),
    personName: (await peopleWith(ctx, [ctx.actor.person ?? '']))[0]?.name ?? '',
    reservation: tidy(wish.reservation ?? ''),
  })
  ctx.tell('agreements.signed', {
    ...{ verb: 'Accept', ...factOf(agreement) },
    data: { title: agreement.title, version: version.number, organisation },
  })
  await comeInForce(ctx, affair)
}

async function nameOf(ctx: Ctx, organisation: string): Promise<string> {
  const [found] = await organisationsWith(ctx, [organisation])
  if (!found) throw new Refusal('not_allowed', 'agreements.no_mandate')
  return found.name
}
