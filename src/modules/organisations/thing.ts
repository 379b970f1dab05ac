import type { Ctx } from '../../platform/ctx/ctx.ts'
import { away, moveFacts } from '../../platform/activities/move.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { SeenThing, ThingKind } from '../../platform/thing.ts'
import { affairOf } from './load-affair.ts'
import { pathOf, type Organisation } from './organisation.ts'
import { dayOf, isHeldOn } from './position.ts'
import { organisationsWith, saveHiding } from './queries/organisations.ts'
import { peopleOf } from './queries/positions.ts'
import { organisationRights } from './rights.ts'

/** Organisations, as what may be pointed at. */
export const organisationThing: ThingKind = {
  kind: 'organisation',
  async look(reader, ids) {
    const found = await organisationsWith(reader, ids)
    const today = dayOf(reader.now)
    const held = (await peopleOf(reader, ids)).filter(position => isHeldOn(position, today))
    const holders = Map.groupBy(held, ({ organisation }) => organisation)
    const stewardsOf = (id: string) => [...new Set((holders.get(id) ?? []).map(({ person }) => person))]
    return new Map(found.map(one => [one.id, thingOf(one, stewardsOf(one.id))]))
  },
  async texts(reader, ids) {
    const found = await organisationsWith(reader, ids)
    return new Map(found.map(({ id, summary, url }) => [id, [summary, url ?? ''].join('\n\n')]))
  },
  hide: (ctx, id, reason) => setHidden(ctx, id, reason),
  restore: (ctx, id) => setHidden(ctx, id, null),
}

function thingOf(organisation: Organisation, stewards: readonly string[]): SeenThing {
  const { id, name, areas, circle, hiddenAt, hiddenReason } = organisation
  return {
    ...{ id, kind: 'organisation', title: name, path: pathOf(organisation), areas, circle, stewards },
    hidden: hiddenAt && { at: hiddenAt, reason: hiddenReason ?? '' },
  }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const [organisation] = await organisationsWith(ctx, [id])
  if (!organisation) throw new Refusal('not_found', 'organisations.not_found')
  const thing = await affairOf(ctx, organisation)
  allow(organisationRights, { actor: ctx.actor, action: 'hide', thing })
  await saveHiding(ctx, id, reason)
  const { areas, circle } = organisation
  await moveFacts(ctx, id, reason === null ? { from: away, to: circle } : { from: circle, to: away })
  const verb = reason === null ? 'Add' : 'Remove'
  ctx.tell('organisations.hidden', {
    verb,
    object: { kind: 'organisation', id },
    areas,
    circle: 'hidden',
    asRole: true,
  })
}
