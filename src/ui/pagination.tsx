import { safeHref } from './attribute.ts'

interface PaginationProps {
  label: string
  previous?: { href: string; text: string } | undefined
  next?: { href: string; text: string } | undefined
}

/** The way to the previous and the next part of a long list. */
export function Pagination({ label, previous, next }: PaginationProps): JSX.Element {
  if (!previous && !next) return ''
  return (
    <nav class="kp-pagination" aria-label={label}>
      {previous ? <Step {...previous} rel="prev" /> : ''}
      {next ? <Step {...next} rel="next" /> : ''}
    </nav>
  )
}

function Step({ href, text, rel }: { href: string; text: string; rel: 'prev' | 'next' }): JSX.Element {
  return (
    <a
      class={`utrecht-button utrecht-button--html-a utrecht-button--secondary-action kp-link-button kp-pagination__${rel}`}
      href={safeHref(href)}
      rel={rel}
      safe
    >
      {text}
    </a>
  )
}
