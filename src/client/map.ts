import { LngLatBounds, MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs' with { type: 'text' }
import { MapLabels } from './map-labels.ts'
import { layersIn, styleOf } from './map-style.ts'
import { pickPoint } from './map-pick.ts'
import { boundsOf, readShapes, type Shapes } from './map-shapes.ts'

export interface MapOptions {
  src: string
  label: string
  tiles: string | undefined
  /** Id of the field where a picked point goes, and a click opens nothing; empty for a map that is only looked at. */
  picks: string
  texts: { zoomIn: string; zoomOut: string; touchHelp: string; wheelHelp: string; macWheelHelp: string }
}

export interface MapDrawing {
  reload(src: string): Promise<void>
  remove(): void
}

setWorkerUrl(URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })))

/** Draws areas and points of a GeoJSON document; a click opens what was clicked. */
export async function drawMap(view: HTMLElement, options: MapOptions): Promise<MapDrawing> {
  const shapes = await readShapes(options.src)
  const map = openMap(view, options, shapes)
  const labels = new MapLabels(map, view, shapes)
  addZoomButtons(map, view, options.texts)
  const field = document.getElementById(options.picks)
  if (field instanceof HTMLInputElement) pickPoint(map, field)
  else followClicks(map)
  return {
    reload: async src => {
      const fresh = await readShapes(src)
      await map.getSource<GeoJSONSource>('areas')?.setData(fresh.areas)
      await map.getSource<GeoJSONSource>('points')?.setData(fresh.points)
      labels.show(fresh)
    },
    remove: () => map.remove(),
  }
}

function openMap(view: HTMLElement, { label, tiles, texts }: MapOptions, shapes: Shapes): MapLibreMap {
  const canvas = document.createElement('div')
  canvas.className = 'kp-map__canvas'
  view.append(canvas)
  const map = new MapLibreMap({
    container: canvas,
    style: styleOf(view, shapes, tiles),
    bounds: new LngLatBounds(boundsOf(shapes)),
    fitBoundsOptions: { padding: 32, maxZoom: 15 },
    maxZoom: 18,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: {
      'Map.Title': label,
      'CooperativeGesturesHandler.WindowsHelpText': texts.wheelHelp,
      'CooperativeGesturesHandler.MacHelpText': texts.macWheelHelp,
      'CooperativeGesturesHandler.MobileHelpText': texts.touchHelp,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  return map
}

function addZoomButtons(map: MapLibreMap, view: HTMLElement, texts: MapOptions['texts']): void {
  const bar = document.createElement('div')
  bar.className = 'kp-map__zoom'
  bar.append(
    zoomButton('+', texts.zoomIn, () => map.zoomIn()),
    zoomButton('−', texts.zoomOut, () => map.zoomOut()),
  )
  view.append(bar)
}

function zoomButton(sign: string, label: string, zoom: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'kp-map__button'
  button.textContent = sign
  button.setAttribute('aria-label', label)
  button.title = label
  button.addEventListener('click', zoom)
  return button
}

function followClicks(map: MapLibreMap): void {
  map.on('click', event => {
    const [hit] = map.queryRenderedFeatures(event.point, { layers: layersIn(map) })
    if (!hit) return
    if (hit.layer.id === 'clusters') {
      map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 })
      return
    }
    const href: unknown = hit.properties['href']
    if (typeof href !== 'string') return
    const link = document.createElement('a')
    link.href = href
    // Through a real link, so that Turbo takes it and a foreign scheme is refused by the policy.
    map.getContainer().append(link)
    link.click()
    link.remove()
  })
  map.on('mousemove', event => {
    const over = map.queryRenderedFeatures(event.point, { layers: layersIn(map) }).length > 0
    map.getCanvas().classList.toggle('kp-map__canvas--over', over)
  })
}
