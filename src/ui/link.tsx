import { safeHref } from './attribute.ts'
import { Hidden } from './text.tsx'

export interface LinkProps {
  href: string
  text: string
  /** Read aloud after the text when the text alone is not enough out of its place. */
  context?: string | undefined
  current?: boolean | undefined
  /** The language of the page behind the link. */
  hreflang?: string | undefined
  rel?: string | undefined
}

export function Link({ href, text, context, current, hreflang, rel }: LinkProps): JSX.Element {
  return (
    <a
      class="utrecht-link utrecht-link--html-a"
      href={safeHref(href)}
      hreflang={hreflang}
      lang={hreflang}
      rel={rel}
      aria-current={current ? 'page' : undefined}
    >
      <span safe>{text}</span>
      {context ? <Hidden text={` ${context}`} /> : ''}
    </a>
  )
}
