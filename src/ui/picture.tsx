import { attribute, safeHref } from './attribute.ts'

/** A photo or drawing that somebody added, never wider than its room. */
export function Picture({ src, alt }: { src: string; alt: string }): JSX.Element {
  return <img class="kp-picture" src={safeHref(src)} alt={attribute(alt)} loading="lazy" decoding="async" />
}
