import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import { dayOf, mandatesOf } from '../organisations/index.ts'
import type { Agreement } from './agreement.ts'
import { lockAgreement } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { rights, type Affair, type AgreementAction } from './rights.ts'

/** How the reader stands to an agreement that the reader may see. */
export async function affairOf(reader: Reader, agreement: Agreement): Promise<Affair> {
  const [coalition] = await coalitionsWith(reader, [agreement.coalition])
  if (!coalition) throw new Refusal('not_found', 'agreements.not_found')
  const today = dayOf(reader.now)
  const { person } = reader.actor
  const mandates = person === null ? [] : await mandatesOf(reader, person, today)
  return {
    ...{ agreement, coalition, today },
    signatures: await signaturesOf(reader, [agreement.id]),
    signsFor: mandates.filter(({ maySign }) => maySign).map(({ organisation }) => organisation),
  }
}

/** The agreement for an act of the actor, locked. What the actor may not see is not there. */
export async function agreementFor(ctx: Ctx, action: AgreementAction, id: string): Promise<Affair> {
  const agreement = await lockAgreement(ctx, id)
  if (!agreement) throw new Refusal('not_found', 'agreements.not_found')
  const affair = await affairOf(ctx, agreement)
  allow(rights, { actor: ctx.actor, action, thing: affair })
  return affair
}
