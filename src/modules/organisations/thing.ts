import type { Ctx } from '../../platform/ctx/ctx.ts'
import { hideFacts } from '../../platform/activities/hide-facts.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
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
  ...hidingWith(setHidden),
}

function thingOf(organisation: Organisation, stewards: readonly string[]): SeenThing {
  const { id, name, areas, circle } = organisation
  const hidden = hiddenOf(organisation)
  return {
    id,
    kind: 'organisation',
    title: name,
    path: pathOf(organisation),
    areas,
    circle,
    stewards,
    hidden,
  }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const [organisation] = await organisationsWith(ctx, [id])
  if (!organisation) throw new Refusal('not_found', 'organisations.not_found')
  const thing = await affairOf(ctx, organisation)
  allow(organisationRights, { actor: ctx.actor, action: 'hide', thing })
  await saveHiding(ctx, id, reason)
  const hiding = await hideFacts(ctx, { ...organisation, kind: 'organisation' }, reason)
  ctx.tell('organisations.hidden', hiding)
}
