import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { pathOfGathering, type Gathering } from './gathering.ts'
import { gatheringsWith } from './queries/gatherings.ts'
import { tablesWith } from './queries/tables.ts'
import { pathOf, type Table } from './table.ts'

/** Keeps what can be searched in step with tables and gatherings. */
export const indexTables: Consumer = {
  name: 'index-tables',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = Map.groupBy(activities, ({ object }) => object.kind)
    for (const kind of ['table', 'gathering'] as const) {
      const ids = new Set(told.get(kind)?.map(({ object }) => object.id))
      await indexThese(ctx, kind, [...ids])
    }
  },
}

type Told = Omit<SearchDocument, 'place' | 'kind'> & { readonly code: string | undefined }

async function indexThese(ctx: Ctx, kind: 'table' | 'gathering', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const told: Told[] =
    kind === 'table'
      ? (await tablesWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null).map(tellTable)
      : (await gatheringsWith(ctx, ids))
          .filter(({ hiddenAt }) => hiddenAt === null)
          .map(one => tellGathering(one, ctx.now))
  const places = await placesWith(ctx, [...new Set(told.flatMap(({ code }) => code ?? []))])
  const names = new Map(places.map(({ code, name }) => [code, name]))
  await putDocuments(
    ctx,
    told.map(({ code = '', ...one }) => ({ ...one, kind, place: names.get(code) ?? null })),
  )
  for (const id of ids) if (!told.some(one => one.id === id)) await removeDocument(ctx, kind, id)
}

function tellTable(table: Table): Told {
  const { id, title, aim, script, areas, circle, updatedAt: at, places } = table
  const text = [aim, ...script.questions].join('\n\n')
  const summary = aim.slice(0, 200)
  return { id, title, summary, text, path: pathOf(table), areas, circle, at, age: 0, code: places[0] }
}

function tellGathering(gathering: Gathering, now: Date): Told {
  const { id, title, intro, areas, circle, places, startsAt } = gathering
  const about = { id, title, summary: intro.slice(0, 200), text: intro, path: pathOfGathering(gathering) }
  return { ...about, areas, circle, at: startsAt ?? now, age: 0, code: places[0] }
}
