import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl'

/** A click puts its place in the field, and what stands in the field stands on the map. */
export function pickPoint(map: MapLibreMap, field: HTMLInputElement): void {
  const show = () => void map.getSource<GeoJSONSource>('points')?.setData(pointsIn(field.value))
  map.on('click', ({ lngLat }) => {
    field.value = `${lngLat.lat.toFixed(5)}, ${lngLat.lng.toFixed(5)}`
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  field.addEventListener('input', show)
  map.once('load', show)
}

/** Latitude and longitude as one types them: `52.2551, 6.1639`. */
function pointsIn(text: string) {
  const [latitude, longitude] = (text.match(/-?\d{1,3}(?:\.\d+)?/g) ?? []).map(Number)
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90) {
    return { type: 'FeatureCollection' as const, features: [] }
  }
  const geometry = { type: 'Point' as const, coordinates: [longitude, latitude] }
  return {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, geometry, properties: { name: '' } }],
  }
}
