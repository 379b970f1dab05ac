import type { PropsWithChildren } from '@kitajs/html'
import { attribute } from './attribute.ts'
import { Details } from './details.tsx'
import { Paragraph } from './text.tsx'

interface MapViewProps {
  assets: (name: string) => string
  /** URL of a GeoJSON FeatureCollection; properties `{ name, href, kind }`, `kind` is `area`, `current` or `point`. */
  src: string
  /** The name of the map. */
  label: string
  texts: { zoomIn: string; zoomOut: string; touchHelp: string; wheelHelp: string; macWheelHelp: string }
  /** Puts the twin in a closed disclosure with this text; without it the twin is simply there. */
  twin?: string | undefined
  /** Raster tiles as background, `{z}/{x}/{y}` in the URL; none when left out. */
  tiles?: string | undefined
  /** Id of a field: a click on the map puts its latitude and longitude there, and opens nothing. */
  picks?: string | undefined
  /** Source of the data, under the map. */
  attribution?: string | undefined
}

/** A picture on top of its twin (children: a list or a table with the same data). Without WebGL the twin is left. */
export function MapView(props: PropsWithChildren<MapViewProps>): JSX.Element {
  const { assets, src, label, texts, twin, tiles, picks, attribution, children } = props
  return (
    <tag
      of="kp-map"
      class="kp-map"
      src={attribute(src)}
      script={assets('map.js')}
      stylesheet={assets('map.css')}
      label={attribute(label)}
      tiles={attribute(tiles)}
      picks={attribute(picks)}
      zoom-in={texts.zoomIn}
      zoom-out={texts.zoomOut}
      touch-help={texts.touchHelp}
      wheel-help={texts.wheelHelp}
      mac-wheel-help={texts.macWheelHelp}
    >
      {attribution === undefined ? '' : <Paragraph kind="small" text={attribution} />}
      {twin === undefined ? <div>{children}</div> : <Details summary={twin}>{children}</Details>}
    </tag>
  )
}
