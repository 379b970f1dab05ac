import { away, moveFacts } from '../../platform/activities/move.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { SeenThing, ThingKind } from '../../platform/thing.ts'
import { pathOf, stewardsOf } from './coalition.ts'
import { issuePath } from './issue.ts'
import { coalitionFor, issueFor } from './load-coalition.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { issuesWith } from './queries/issues.ts'
import { saveHiding } from './queries/marks.ts'

export const issueThing: ThingKind = {
  kind: 'issue',
  look: async (reader, ids) =>
    seen(await issuesWith(reader, ids), issue => ({
      ...{ kind: 'issue', title: issue.title, path: issuePath(issue), stewards: issue.stewards },
    })),
  texts: async (reader, ids) =>
    new Map((await issuesWith(reader, ids)).map(({ id, explanation }) => [id, explanation])),
  hide: (ctx, id, reason) => hideIssue(ctx, id, reason),
  restore: (ctx, id) => hideIssue(ctx, id, null),
}

export const coalitionThing: ThingKind = {
  kind: 'coalition',
  look: async (reader: Reader, ids) =>
    seen(await coalitionsWith(reader, ids), coalition => ({
      ...{ kind: 'coalition', title: coalition.name, path: pathOf(coalition) },
      stewards: stewardsOf(coalition),
    })),
  texts: async (reader, ids) =>
    new Map(
      (await coalitionsWith(reader, ids)).map(({ id, aim, conflictPath, parties }) => {
        const said = parties.flatMap(({ brings, letsGo, interest }) => [brings, letsGo, interest])
        return [id, [aim, conflictPath, ...said].filter(text => text !== '').join('\n\n')]
      }),
    ),
  hide: (ctx, id, reason) => hideCoalition(ctx, id, reason),
  restore: (ctx, id) => hideCoalition(ctx, id, null),
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

async function hideIssue(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const issue = await issueFor(ctx, 'hide', id)
  await saveHiding(ctx, 'issues', { id, reason })
  await tellHidden(ctx, { ...issue, kind: 'issue', reason })
}

async function hideCoalition(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const coalition = await coalitionFor(ctx, 'hide', id)
  await saveHiding(ctx, 'coalitions', { id, reason })
  await tellHidden(ctx, { ...coalition, kind: 'coalition', reason })
}

interface Hidden extends Pick<SeenThing, 'id' | 'kind' | 'areas' | 'circle'> {
  readonly reason: string | null
}

async function tellHidden(ctx: Ctx, { id, kind, areas, circle, reason }: Hidden): Promise<void> {
  await moveFacts(ctx, id, reason === null ? { from: away, to: circle } : { from: circle, to: away })
  ctx.tell('coalitions.hidden', {
    verb: reason === null ? 'Add' : 'Remove',
    ...{ object: { kind, id }, areas, circle: 'hidden', asRole: true },
  })
}
