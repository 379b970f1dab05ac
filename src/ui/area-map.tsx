import { attribute, safeHref } from './attribute.ts'

export interface DrawnArea {
  /** SVG path. */
  readonly d: string
  readonly href: string
  /** Shown while pointing at it. */
  readonly title: string
  /** How much there is: the more, the stronger its colour. */
  readonly strength: 0 | 1 | 2 | 3
}

interface AreaMapProps {
  width: number
  height: number
  areas: readonly DrawnArea[]
}

/**
 * A map without scripts: each area is a link. It is for pointing only and silent for everybody else, so the page has to
 * have a list with the same links.
 */
export function AreaMap({ width, height, areas }: AreaMapProps): JSX.Element {
  return (
    <svg class="kp-areas" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {areas.map(({ d, href, title, strength }) => (
        <a class={`kp-area kp-area--${strength}`} href={safeHref(href)} tabindex="-1">
          <title safe>{title}</title>
          <path d={attribute(d)} />
        </a>
      ))}
    </svg>
  )
}
