import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { pathOf, type Coalition } from './coalition.ts'
import { issuePath, type Issue } from './issue.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { issuesWith } from './queries/issues.ts'

/** Keeps what can be searched in step with issues and coalitions. */
export const indexCoalitions: Consumer = {
  name: 'index-coalitions',
  version: indexVersion,
  async hear(ctx, activities) {
    const idsOf = (kind: string) => [
      ...new Set(activities.filter(({ object }) => object.kind === kind).map(({ object }) => object.id)),
    ]
    await indexThese(ctx, 'issue', idsOf('issue'))
    await indexThese(ctx, 'coalition', idsOf('coalition'))
  },
}

type Told = Omit<SearchDocument, 'place' | 'kind'> & { readonly code: string | undefined }

async function indexThese(ctx: Ctx, kind: 'issue' | 'coalition', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const shown = (one: Issue | Coalition) => one.hiddenAt === null
  const told: Told[] =
    kind === 'issue'
      ? (await issuesWith(ctx, ids)).filter(shown).map(tellIssue)
      : (await coalitionsWith(ctx, ids)).filter(shown).map(tellCoalition)
  const codes = told.flatMap(({ code }) => code ?? [])
  const names = new Map((await placesWith(ctx, [...new Set(codes)])).map(({ code, name }) => [code, name]))
  await putDocuments(
    ctx,
    told.map(({ code = '', ...one }) => ({ ...one, kind, place: names.get(code) ?? null })),
  )
  const kept = new Set(told.map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, kind, id)
}

function tellIssue(issue: Issue): Told {
  const { id, title, explanation, areas, circle, updatedAt, places } = issue
  const summary = explanation.slice(0, 200)
  const path = issuePath(issue)
  return {
    id,
    title,
    summary,
    text: explanation,
    path,
    areas,
    circle,
    at: updatedAt,
    age: 0,
    code: places[0],
  }
}

function tellCoalition(coalition: Coalition): Told {
  const { id, name, aim, areas, circle, updatedAt, places, outcome } = coalition
  const path = pathOf(coalition)
  const told = { id, title: name, summary: aim, text: outcome ?? '', path, areas, circle }
  return { ...told, at: updatedAt, age: 0, code: places[0] }
}
