import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf, openVersion } from './agreement.ts'
import { updateAgreement } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { versionsOf } from './queries/versions.ts'
import type { Affair } from './rights.ts'
import { isInForce, standing } from './signature.ts'

/** Lets the version that waits for signatures count once it has those that the coalition asks for. What counts once stays so. */
export async function comeInForce(
  ctx: Ctx,
  { agreement, coalition, today }: Pick<Affair, 'agreement' | 'coalition' | 'today'>,
): Promise<void> {
  const { id } = agreement
  const number = openVersion(agreement)
  if (number === null) return
  const signatures = standing(await signaturesOf(ctx, [id]), { version: number, day: today })
  if (!isInForce(coalition, signatures)) return
  const version = (await versionsOf(ctx, id)).find(one => one.number === number)
  if (!version) return
  const look = { lookDay: version.reviewDay, called: null, reviewingAt: null }
  await updateAgreement(ctx, id, { inForce: number, inForceAt: ctx.now, ...look })
  ctx.tell('agreements.in_force', {
    ...{ verb: 'Announce', ...factOf(agreement) },
    data: { title: agreement.title, version: number },
  })
}
