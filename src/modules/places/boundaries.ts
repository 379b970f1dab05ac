import type { View } from '../../platform/http/view.ts'
import type { Boundary } from './queries.ts'

/** A GeoJSON feature for our maps: `kind` says how it is drawn, `href` where a click goes. */
export interface MapFeature {
  readonly type: 'Feature'
  readonly properties: { readonly name: string; readonly href: string; readonly kind: string }
  readonly geometry: unknown
}

export interface MapFeatures {
  readonly type: 'FeatureCollection'
  readonly features: readonly MapFeature[]
}

/** Boundaries as a GeoJSON FeatureCollection in CRS84 (RFC 7946). */
export function boundariesAsGeoJson(boundaries: readonly Boundary[], view: Pick<View, 'href'>): MapFeatures {
  return {
    type: 'FeatureCollection',
    features: boundaries.map(({ name, path, kind, geometry }) => ({
      type: 'Feature',
      properties: { name, kind, href: view.href(`/${path}`) },
      geometry,
    })),
  }
}
