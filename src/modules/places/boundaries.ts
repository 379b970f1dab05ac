import type { View } from '../../platform/http/view.ts'
import type { Boundary } from './queries.ts'

/** How it is drawn: an outline, the outline of the place that the page is about, or a dot. */
export type MapKind = 'area' | 'current' | 'point'

/** A GeoJSON feature for our maps: `href` is where a click goes. */
export interface MapFeature {
  readonly type: 'Feature'
  readonly properties: {
    readonly name: string
    readonly href: string
    readonly kind: MapKind
    /** A point that nobody confirmed for long (1) or very long (2) is drawn fainter. */
    readonly age?: number
  }
  readonly geometry: unknown
}

export interface MapFeatures {
  readonly type: 'FeatureCollection'
  readonly features: readonly MapFeature[]
}

/** Boundaries as a GeoJSON FeatureCollection in CRS84 (RFC 7946); `current` is the code of the place it is about. */
export function boundariesAsGeoJson(
  boundaries: readonly Boundary[],
  { view, current }: { view: Pick<View, 'href'>; current: string },
): MapFeatures {
  return {
    type: 'FeatureCollection',
    features: boundaries.map(({ place, name, path, geometry }) => ({
      type: 'Feature',
      properties: { name, kind: place === current ? 'current' : 'area', href: view.href(`/${path}`) },
      geometry,
    })),
  }
}
