import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type ThingKind } from '../../platform/thing.ts'
import { coalitionsWith } from '../coalitions/index.ts'
import { pathOf } from './agreement.ts'
import { agreementFor } from './load-agreement.ts'
import { agreementsWith, updateAgreement } from './queries/agreements.ts'
import { sectionsOf } from './queries/draft.ts'
import { answerFor } from './rights.ts'

/** Agreements, as what may be pointed at. Everybody who takes part in the coalition answers for them. */
export const agreementThing: ThingKind = {
  kind: 'agreement',
  async look(reader: Reader, ids) {
    const found = await agreementsWith(reader, ids)
    const coalitions = await coalitionsWith(reader, [...new Set(found.map(({ coalition }) => coalition))])
    const stewards = new Map(coalitions.map(one => [one.id, answerFor(one)]))
    return new Map(
      found.map(one => {
        const { id, title, areas, versions, coalition } = one
        const thing = { id, kind: 'agreement', title, path: pathOf(one), areas }
        return [
          id,
          {
            ...thing,
            // A draft is for the parties.
            circle: versions === 0 ? 'hidden' : one.circle,
            stewards: stewards.get(coalition) ?? [],
            hidden: hiddenOf(one),
          },
        ]
      }),
    )
  },
  async texts(reader, ids) {
    const texts = new Map<string, string>()
    for (const { id, title } of await agreementsWith(reader, ids)) {
      const sections = await sectionsOf(reader, id)
      texts.set(id, [title, ...sections.map(({ heading, text }) => `${heading}\n${text}`)].join('\n\n'))
    }
    return texts
  },
  ...hidingWith(setHidden),
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { agreement } = await agreementFor(ctx, 'hide', id)
  await updateAgreement(ctx, id, { hiddenAt: reason === null ? null : ctx.now, hiddenReason: reason })
  ctx.tell('agreements.hidden', await hideFacts(ctx, { ...agreement, kind: 'agreement' }, reason))
}
