import type { LayerSpecification, MapLibreMap, StyleSpecification } from 'maplibre-gl'
import type { Shapes } from './map-shapes.ts'

/** A style of our own: no glyphs, no sprites, nothing from elsewhere. Colours come from the theme. */
export function styleOf(view: HTMLElement, shapes: Shapes, tiles: string | undefined): StyleSpecification {
  const colours = coloursOf(view)
  const background: LayerSpecification[] = [
    { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
  ]
  if (tiles)
    background.push({ id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-saturation': -0.6 } })
  return {
    version: 8,
    sources: {
      areas: { type: 'geojson', data: shapes.areas },
      points: { type: 'geojson', data: shapes.points, cluster: true, clusterRadius: 44, clusterMaxZoom: 15 },
      ...(tiles
        ? { tiles: { type: 'raster', tiles: [new URL(tiles, document.baseURI).href], tileSize: 256 } }
        : {}),
    },
    layers: [...background, ...areaLayers(colours), ...pointLayers(colours)],
  }
}

/** What can be clicked and is there by now. */
export function layersIn(map: MapLibreMap): string[] {
  return ['points', 'clusters', 'areas'].filter(id => map.getLayer(id))
}

interface Colours {
  ground: string
  area: string
  line: string
  accent: string
  point: string
}

function coloursOf(view: HTMLElement): Colours {
  const style = getComputedStyle(view)
  const colour = (name: string) => style.getPropertyValue(`--knooppunt-map-${name}-color`).trim()
  return {
    ground: colour('ground'),
    area: colour('area'),
    line: colour('line'),
    accent: colour('accent'),
    point: colour('point'),
  }
}

function areaLayers({ area, line, accent }: Colours): LayerSpecification[] {
  return [
    { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': area, 'fill-opacity': 0.7 } },
    { id: 'borders', type: 'line', source: 'areas', paint: { 'line-color': line, 'line-width': 1.25 } },
    {
      id: 'current',
      type: 'line',
      source: 'areas',
      filter: ['==', ['get', 'kind'], 'current'],
      paint: { 'line-color': accent, 'line-width': 3.5 },
    },
  ]
}

function pointLayers({ ground, accent, point }: Colours): LayerSpecification[] {
  const ring = { 'circle-stroke-color': accent, 'circle-stroke-width': 2.5 }
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'points',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': ground,
        'circle-radius': ['step', ['get', 'point_count'], 16, 20, 20, 100, 26],
        ...ring,
      },
    },
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      filter: ['!', ['has', 'point_count']],
      // What nobody confirmed for long is fainter and then hollow.
      paint: {
        'circle-color': point,
        'circle-radius': 9,
        'circle-opacity': ['match', ['get', 'age'], 1, 0.5, 2, 0.1, 1],
        ...ring,
      },
    },
  ]
}
