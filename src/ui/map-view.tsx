import type { PropsWithChildren } from '@kitajs/html'
import { Details } from './details.tsx'

interface MapViewProps {
  assets: (name: string) => string
  /** URL of a GeoJSON FeatureCollection; properties `{ name, href, kind }`. */
  src: string
  /** The name of the map. */
  label: string
  /** Text of the disclosure around the twin of the map (children: a list or a table with the same data). */
  twin: string
  /** Raster tiles as background, `{z}/{x}/{y}` in the URL; none when left out. */
  tiles?: string | undefined
  attribution?: string | undefined
  zoomIn: string
  zoomOut: string
}

/** A picture on top of its own text alternative: without scripts or WebGL only the alternative is there. */
export function MapView(props: PropsWithChildren<MapViewProps>): JSX.Element {
  const { assets, src, label, twin, tiles, attribution, zoomIn, zoomOut, children } = props
  return (
    <tag
      of="kp-map"
      class="kp-map"
      src={src}
      script={assets('map.js')}
      stylesheet={assets('map.css')}
      label={label}
      tiles={tiles}
      attribution={attribution}
      zoom-in={zoomIn}
      zoom-out={zoomOut}
    >
      <Details summary={twin} open>
        {children}
      </Details>
    </tag>
  )
}
