import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { promiseFor } from './load-promise.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { promisesWith, saveHiding } from './queries/promises.ts'
import { spokenFor } from './queries/select.ts'

/** Promises, as what may be pointed at. */
export const promiseThing: ThingKind = {
  kind: 'promise',
  async look(reader, ids) {
    const found = await promisesWith(reader, ids)
    const organisations = await spokenFor(reader)
    return new Map(found.map(one => [one.id, thingOf(reader, one, organisations)]))
  },
  async texts(reader, ids) {
    const found = await promisesWith(reader, ids)
    return new Map(
      found.map(one => {
        const { forWords, condition, reason, evidence, evidenceLink, story, worked, differently } = one
        const said = [forWords, condition, reason, evidence, evidenceLink, story, worked, differently]
        return [one.id, said.filter(Boolean).join('\n\n')]
      }),
    )
  },
  ...hidingWith(setHidden),
}

/** Who does it answers for it: by name, and the reader when the reader speaks for the organisation that promised. */
function thingOf({ actor }: Reader, promise: MadePromise, organisations: readonly string[]): SeenThing {
  const { id, what, areas, circle, person, madeBy, organisation, agreedAt } = promise
  const speaks = organisation !== null && organisations.includes(organisation) ? actor.person : null
  // What was not agreed to is between those two.
  const concerned = agreedAt === null ? [person, madeBy, speaks] : [person, speaks]
  return {
    ...{ id, kind: 'promise', title: what, path: pathOf(promise), areas },
    circle: agreedAt === null ? 'hidden' : circle,
    stewards: [...new Set(concerned.filter(one => one !== null))],
    hidden: hiddenOf(promise),
  }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { promise } = await promiseFor(ctx, 'hide', id)
  await saveHiding(ctx, id, reason)
  ctx.tell('promises.hidden', await hideFacts(ctx, { ...promise, kind: 'promise' }, reason))
}
