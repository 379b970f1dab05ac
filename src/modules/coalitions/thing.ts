import { hideFacts } from '../../platform/activities/hide-facts.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { pathOf, stewardsOf, type Coalition } from './coalition.ts'
import { issuePath, type Issue } from './issue.ts'
import { coalitionFor, issueFor } from './load-coalition.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { issuesWith } from './queries/issues.ts'
import { saveHiding } from './queries/marks.ts'

export const issueThing: ThingKind = {
  kind: 'issue',
  look: async (reader, ids) => new Map((await issuesWith(reader, ids)).map(one => [one.id, seenIssue(one)])),
  texts: async (reader, ids) =>
    new Map((await issuesWith(reader, ids)).map(({ id, explanation }) => [id, explanation])),
  ...hidingWith(hideIssue),
}

export const coalitionThing: ThingKind = {
  kind: 'coalition',
  look: async (reader: Reader, ids) =>
    new Map((await coalitionsWith(reader, ids)).map(one => [one.id, seenCoalition(one)])),
  texts: async (reader, ids) =>
    new Map(
      (await coalitionsWith(reader, ids)).map(({ id, aim, conflictPath, parties }) => {
        const said = parties.flatMap(({ brings, letsGo, interest }) => [brings, letsGo, interest])
        return [id, [aim, conflictPath, ...said].filter(text => text !== '').join('\n\n')]
      }),
    ),
  ...hidingWith(hideCoalition),
}

function seenIssue(issue: Issue): SeenThing {
  const { id, title, areas, circle, stewards } = issue
  return {
    id,
    kind: 'issue',
    title,
    path: issuePath(issue),
    areas,
    circle,
    stewards,
    hidden: hiddenOf(issue),
  }
}

/** A coalition that the reader sees, as what may be pointed at. */
export function seenCoalition(coalition: Coalition): SeenThing {
  const { id, name: title, areas, circle } = coalition
  const around = { areas, circle, stewards: stewardsOf(coalition), hidden: hiddenOf(coalition) }
  return { id, kind: 'coalition', title, path: pathOf(coalition), ...around }
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
