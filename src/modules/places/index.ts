import type { FastifyInstance } from 'fastify'
import type { Module } from '../../platform/module.ts'
import { api } from './api.ts'
import { messages } from './messages/messages.ts'
import { manageRoutes } from './manage-routes.tsx'
import { routes } from './routes.tsx'

export { inPlace, placeCode, scopeAsked } from './api.ts'
export { areasAround } from './areas-around.ts'
export { loadPlaces } from './load-places.ts'
export { placeAsked } from './place-asked.ts'
export { onPlace } from './place-routes.ts'
export { foldName, readPlaceQuery, scopeOf, slugFor, type Place } from './place.ts'
export { boundariesAsGeoJson, type MapFeatures } from './boundaries.ts'
export { countryMap, type CountryMap, type DrawnGemeente } from './country-map.ts'
export { mapTexts, PlaceMap } from './pages/PlaceMap.tsx'
export { PointField } from './pages/PointField.tsx'
export { pointField } from './point-field.ts'
export { kindOf, whereIs } from './pages/FindPage.tsx'
export { PlaceFirst } from './pages/PlaceFirst.tsx'
export { PlaceSearch } from './pages/PlaceSearch.tsx'
export {
  boundariesOf,
  childrenOf,
  countPlaces,
  drawnWith,
  lineOf,
  findPlaces,
  guessPlaces,
  placeAt,
  placeNamed,
  placesWith,
  type FoundPlace,
  type PlaceOnMap,
} from './queries.ts'
export { trailOf } from './trail.ts'

export const places: Module = { name: 'places', messages, routes: allRoutes, api }

function allRoutes(app: FastifyInstance): void {
  routes(app)
  manageRoutes(app)
}
