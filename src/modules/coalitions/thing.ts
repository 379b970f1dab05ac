import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type Hiding, type SeenThing, type ThingKind } from '../../platform/thing.ts'
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
  ...hidingWith(hideIssue),
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
  ...hidingWith(hideCoalition),
}

function seen<T extends Pick<SeenThing, 'id' | 'areas' | 'circle'> & Hiding>(
  all: readonly T[],
  told: (one: T) => Pick<SeenThing, 'kind' | 'title' | 'path' | 'stewards'>,
): ReadonlyMap<string, SeenThing> {
  return new Map(
    all.map(one => {
      const { id, areas, circle } = one
      return [id, { id, areas, circle, hidden: hiddenOf(one), ...told(one) }]
    }),
  )
}

async function hideIssue(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const issue = await issueFor(ctx, 'hide', id)
  await saveHiding(ctx, 'issues', { id, reason })
  ctx.tell('coalitions.hidden', await hideFacts(ctx, { ...issue, kind: 'issue' }, reason))
}

async function hideCoalition(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const coalition = await coalitionFor(ctx, 'hide', id)
  await saveHiding(ctx, 'coalitions', { id, reason })
  ctx.tell('coalitions.hidden', await hideFacts(ctx, { ...coalition, kind: 'coalition' }, reason))
}
