import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { organisationsWith } from '../organisations/index.ts'
import { factOf } from './initiative.ts'
import { initiativeFor } from './load-initiative.ts'
import { saveParty } from './queries/save.ts'

/** A steward writes down that an organisation takes part, or no longer does. */
export async function setParty(
  ctx: Ctx,
  wish: { readonly initiative: string; readonly organisation: string; readonly takesPart: boolean },
): Promise<void> {
  const initiative = await initiativeFor(ctx, 'edit', wish.initiative)
  const [organisation] = await organisationsWith(ctx, [wish.organisation])
  if (!organisation) throw new Refusal('not_found', 'initiatives.organisation_unknown')
  await saveParty(ctx.db, wish)
  const fact = { ...factOf(initiative), target: { kind: 'organisation', id: organisation.id } }
  const data = { title: initiative.title, organisation: organisation.name }
  if (wish.takesPart) ctx.tell('initiatives.party_joined', { verb: 'Join', ...fact, data })
  else ctx.tell('initiatives.party_left', { verb: 'Leave', ...fact, data })
}
