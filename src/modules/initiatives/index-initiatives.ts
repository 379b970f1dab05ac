import type { Consumer } from '../../platform/activities/consume.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument, type SearchDocument } from '../search/index.ts'
import { isGoingOn, pathOf, type Initiative, type Want } from './initiative.ts'
import { messages } from './messages/messages.ts'
import { initiativesWith, wantsOf } from './queries/find.ts'
import { idsOfImport } from './queries/imported.ts'

/** Keeps what can be searched in step with the initiatives. A whole list is left to a job, part by part. */
export const indexInitiatives: Consumer = {
  name: 'index-initiatives',
  version: indexVersion,
  async hear(ctx, activities) {
    const idsOf = (kind: string) =>
      new Set(activities.filter(({ object }) => object.kind === kind).map(({ object }) => object.id))
    const initiatives = [...idsOf('initiative')]
    if (initiatives.length > 0) await indexThese(ctx, initiatives)
    for (const list of idsOf('import')) ctx.later(indexList, { list }, { key: list })
  },
}

const indexList = 'index-initiative-list'
const atOnce = 200

export function indexingJob(house: House): Job {
  return {
    name: indexList,
    async run(data) {
      const { list } = data as { list: string }
      for (let after: string | null = null; ;) {
        const from: string | null = after
        after = await house.transact(system, ctx => indexPart(ctx, list, from))
        if (after === null) return
      }
    },
  }
}

/** Returns the last id it did, or null at the end. */
async function indexPart(ctx: Ctx, list: string, after: string | null): Promise<string | null> {
  const ids = await idsOfImport(ctx, { importId: list, after, limit: atOnce })
  if (ids.length > 0) await indexThese(ctx, ids)
  return ids.length < atOnce ? null : (ids.at(-1) ?? null)
}

async function indexThese(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const standing = (await initiativesWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null)
  const kept = new Set(standing.map(({ id }) => id))
  const wants = Map.groupBy(await wantsOf(ctx, [...kept]), want => want.initiative)
  const places = await placesWith(ctx, [...new Set(standing.flatMap(one => one.places))])
  const names = new Map(places.map(({ code, name }) => [code, name]))
  await putDocuments(
    ctx,
    standing.map(one => documentOf(one, { wants: wants.get(one.id) ?? [], names })),
  )
  for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, 'initiative', id)
}

function documentOf(
  initiative: Initiative,
  { wants, names }: { wants: readonly Want[]; names: ReadonlyMap<string, string> },
): SearchDocument {
  const t = wordsOf(messages, 'nl')
  const themes = initiative.themes.map(theme => t(`initiatives.theme.${theme}`))
  return {
    kind: 'initiative',
    id: initiative.id,
    title: initiative.title,
    summary: initiative.summary,
    text: [initiative.story, ...wants.map(({ text }) => text), ...themes].join('\n'),
    path: pathOf(initiative),
    place: names.get(initiative.places[0] ?? '') ?? null,
    areas: initiative.areas,
    circle: initiative.circle,
    at: initiative.updatedAt,
    age: isGoingOn(initiative) ? initiative.age : 0,
  }
}
