import type { Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, ThingKind } from '../../platform/thing.ts'
import { pathOf, stewardsOf } from './coalition.ts'
import { issuePath } from './issue.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { issuesWith } from './queries/issues.ts'

export const issueThing: ThingKind = {
  kind: 'issue',
  look: async (reader, ids) =>
    seen(await issuesWith(reader, ids), issue => ({
      ...{ kind: 'issue', title: issue.title, path: issuePath(issue) },
      stewards: issue.createdBy === null ? [] : [issue.createdBy],
    })),
}

export const coalitionThing: ThingKind = {
  kind: 'coalition',
  look: async (reader: Reader, ids) =>
    seen(await coalitionsWith(reader, ids), coalition => ({
      ...{ kind: 'coalition', title: coalition.name, path: pathOf(coalition) },
      stewards: stewardsOf(coalition),
    })),
}

interface Hideable extends Pick<SeenThing, 'id' | 'areas' | 'circle'> {
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

function seen<T extends Hideable>(
  all: readonly T[],
  told: (one: T) => Pick<SeenThing, 'kind' | 'title' | 'path' | 'stewards'>,
): ReadonlyMap<string, SeenThing> {
  return new Map(
    all.map(one => {
      const { id, areas, circle, hiddenAt, hiddenReason } = one
      const hidden = hiddenAt && { at: hiddenAt, reason: hiddenReason ?? '' }
      return [id, { id, areas, circle, hidden, ...told(one) }]
    }),
  )
}
