import { safeHref } from './attribute.ts'

export interface BreadcrumbProps {
  label: string
  /** From the home page down; the page itself comes last, without a link. */
  items: readonly { text: string; href?: string | undefined }[]
}

export function Breadcrumb({ label, items }: BreadcrumbProps): JSX.Element {
  return (
    <nav class="utrecht-breadcrumb-nav kp-breadcrumb" aria-label={label}>
      <ol class="kp-breadcrumb__list">
        {items.map(({ text, href }) => (
          <li class="kp-breadcrumb__item">
            {href === undefined ? (
              <span aria-current="page" safe>
                {text}
              </span>
            ) : (
              <a class="utrecht-link utrecht-link--html-a" href={safeHref(href)} safe>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
