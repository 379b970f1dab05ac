import type { Reader } from '../../platform/ctx/ctx.ts'
import type { View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import {
  boundariesAsGeoJson,
  boundariesOf,
  drawnWith,
  scopeOf,
  type MapFeatures,
  type Place,
} from '../places/index.ts'
import { pathOf, unconfirmedSince } from './initiative.ts'
import { messages } from './messages/messages.ts'
import { countPerArea, pointsIn, type Filters } from './queries/list.ts'

/** The places inside, or beside it when it has none, with how many initiatives they have, and a point for each initiative that has one. */
export async function mapFeatures(
  reader: Reader,
  { place, filters, view }: { place: Place; filters: Filters; view: View },
): Promise<MapFeatures> {
  const t = wordsOf(messages, view.lang)
  const codes = [...new Set([place, ...(await drawnWith(reader, place))].map(({ code }) => code))]
  const counts = await countPerArea(reader, codes, filters)
  const boundaries = await boundariesOf(reader, codes)
  const drawn = boundariesAsGeoJson(
    boundaries.map(boundary => ({
      ...boundary,
      path: `${boundary.path}/initiatieven`,
      name: t('initiatives.map_area', {
        name: boundary.name,
        count: t('initiatives.count', { count: counts.get(boundary.place) ?? 0 }),
      }),
    })),
    { view, current: place.code },
  )
  const points = (await pointsIn(reader, scopeOf(place), filters)).map(listed => {
    const { title, slug, point, age } = listed
    const isFaded = unconfirmedSince(listed) !== null
    return {
      type: 'Feature' as const,
      properties: {
        name: isFaded ? t('initiatives.map_unconfirmed', { name: title }) : title,
        kind: 'point' as const,
        href: view.href(pathOf({ slug })),
        ...(isFaded && { age }),
      },
      geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    }
  })
  return { ...drawn, features: [...drawn.features, ...points] }
}
