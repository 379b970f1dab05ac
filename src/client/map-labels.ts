import type { MapLibreMap } from 'maplibre-gl'
import { middleOf, type Point, type Shapes } from './map-shapes.ts'

interface Label {
  text: string
  kind: 'area' | 'point' | 'count'
  at: [number, number]
}

interface Placed {
  label: Label
  box: { left: number; top: number; right: number; bottom: number }
}

const characterWidth = 7.2 // px, on the wide side
const lineHeight = 20 // px
const belowPoint = 20 // px from the middle of a point to its name

/** Names and numbers as HTML above the drawing, so that no font server is needed. Only those that fit are shown. */
export class MapLabels {
  #map: MapLibreMap
  #layer = document.createElement('div')
  #areas: Label[] = []

  constructor(map: MapLibreMap, view: HTMLElement, shapes: Shapes) {
    this.#map = map
    this.#layer.className = 'kp-map__labels'
    this.#layer.setAttribute('aria-hidden', 'true')
    view.append(this.#layer)
    this.show(shapes)
    map.on('idle', this.#place)
    map.on('move', this.#place)
  }

  show({ areas }: Shapes): void {
    // The place that the page is about has its name above the map.
    const others = areas.features.filter(area => area.properties.kind !== 'current')
    this.#areas = others.map(area => ({
      text: area.properties.name,
      kind: 'area',
      at: middleOf(area.geometry),
    }))
  }

  #place = (): void => {
    const placed: Placed[] = []
    for (const label of [...this.#pointLabels(), ...this.#areas]) {
      const box = this.#boxOf(label)
      const free = label.kind === 'count' || placed.every(other => !overlap(box, other.box))
      if (free && this.#isInside(box)) placed.push({ label, box })
    }
    this.#layer.replaceChildren(...placed.map(draw))
  }

  #pointLabels(): Label[] {
    if (!this.#map.getLayer('points')) return []
    const seen = new Map<string, Label>()
    for (const { geometry, properties } of this.#map.queryRenderedFeatures({
      layers: ['points', 'clusters'],
    })) {
      const at = (geometry as Point).coordinates as [number, number]
      const count = properties['point_count_abbreviated'] as string | number | undefined
      const label: Label =
        count === undefined
          ? { text: String(properties['name']), kind: 'point', at }
          : { text: `${count}`, kind: 'count', at }
      seen.set(`${label.kind} ${at.join(' ')} ${label.text}`, label)
    }
    return [...seen.values()].sort((one, other) => order[one.kind] - order[other.kind])
  }

  #boxOf({ text, kind, at }: Label): Placed['box'] {
    const { x, y } = this.#map.project(at)
    const half = (text.length * characterWidth) / 2
    const middle = kind === 'point' ? y + belowPoint : y
    return { left: x - half, right: x + half, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 }
  }

  #isInside({ left, right, top, bottom }: Placed['box']): boolean {
    const { clientWidth, clientHeight } = this.#layer
    return left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight
  }
}

const order = { count: 0, point: 1, area: 2 }

function draw({ label, box }: Placed): HTMLElement {
  const element = document.createElement('span')
  element.className = `kp-map__label kp-map__label--${label.kind}`
  element.textContent = label.text
  element.style.transform = `translate(-50%, -50%) translate(${(box.left + box.right) / 2}px, ${(box.top + box.bottom) / 2}px)`
  return element
}

function overlap(one: Placed['box'], other: Placed['box']): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
