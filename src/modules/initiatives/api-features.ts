import { z } from 'zod'
import type { FeatureCollection } from '../../platform/api/features.ts'
import { partOf } from '../../platform/api/list-operation.ts'
import { asGeometry, listed } from './api-answers.ts'
import { ListedInitiatief, Punt } from './api-shapes.ts'
import type { Initiative } from './initiative.ts'
import { listedWithPoint } from './queries/everywhere.ts'

const Properties = ListedInitiatief.omit({ id: true, punt: true }).meta({ id: 'InitiatiefOpKaart' })

const Feature = z
  .object({ type: z.literal('Feature'), id: z.uuid(), geometry: Punt, properties: Properties })
  .meta({ id: 'InitiatiefFeature' })

function show(initiative: Initiative, origin: string) {
  const properties = listed(initiative, origin)
  return { type: 'Feature', id: initiative.id, geometry: asGeometry(initiative.point), properties }
}

/** Public initiatives that have a point on the map. */
export const initiativeFeatures: FeatureCollection = {
  id: 'initiatieven',
  title: 'Initiatieven',
  description: 'Openbare initiatieven met een punt op de kaart.',
  feature: Feature,
  find: async ({ reader, view }, { limit, ...wish }) => {
    const found = await listedWithPoint(reader, { ...wish, limit: limit + 1 })
    return partOf(found, limit, { cursor: ({ id }) => id, show: one => show(one, view.origin) })
  },
  one: async ({ reader, view }, id) => {
    const [found] = await listedWithPoint(reader, { id, limit: 1 })
    return found && show(found, view.origin)
  },
}
