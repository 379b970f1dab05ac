import type { Consumer } from '../../platform/activities/consume.ts'
import { themeName } from '../initiatives/index.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, keepInStep } from '../search/index.ts'
import { pathOf } from './bottleneck.ts'
import { bottlenecksWith } from './queries/find.ts'

/** Keeps what can be searched in step with the bottlenecks. */
export const indexBottlenecks: Consumer = {
  name: 'index-bottlenecks',
  version: indexVersion,
  async hear(ctx, activities) {
    const told = activities.filter(({ object }) => object.kind === 'bottleneck')
    const ids = [...new Set(told.map(({ object }) => object.id))]
    if (ids.length === 0) return
    const standing = (await bottlenecksWith(ctx, ids)).filter(({ hiddenAt }) => hiddenAt === null)
    const places = await placesWith(ctx, [...new Set(standing.flatMap(one => one.places))])
    const names = new Map(places.map(({ code, name }) => [code, name]))
    const documents = standing.map(one => ({
      ...{ kind: 'bottleneck' as const, id: one.id, title: one.title, summary: one.blocks },
      text: [one.rule.name, one.tried, ...one.themes.map(theme => themeName('nl', theme))].join('\n'),
      path: pathOf(one),
      place: names.get(one.places[0] ?? '') ?? null,
      ...{ areas: one.areas, circle: one.circle, at: one.updatedAt },
    }))
    await keepInStep(ctx, 'bottleneck', { ids, standing: documents })
  },
}
