import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { loadPlaces } from './load-places.ts'
export { onPlace } from './place-routes.ts'
export { foldName, scopeOf, type Place, type PlaceKind } from './place.ts'
export { boundariesOf, childrenOf, lineOf, placeAt, placesWith } from './queries.ts'
export { trailOf } from './trail.ts'

export const places: Module = { name: 'places', messages, routes }
