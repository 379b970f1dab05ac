import { attribute, safeHref } from './attribute.ts'

interface FilterLinksProps {
  /** What is chosen between. */
  label: string
  items: readonly { href: string; text: string; count?: string | undefined; current?: boolean | undefined }[]
}

/** Filters that are links: shareable, and working without scripts. */
export function FilterLinks({ label, items }: FilterLinksProps): JSX.Element {
  return (
    <nav class="kp-filter" aria-label={label}>
      <span class="kp-filter__label" aria-hidden="true" safe>
        {label}
      </span>
      <ul class="kp-filter__list">
        {items.map(({ href, text, count, current }) => (
          <li>
            <a class="kp-filter__link" href={safeHref(href)} aria-current={current ? 'true' : undefined}>
              <span safe>{text}</span>
              {count === undefined ? (
                ''
              ) : (
                <span class="kp-filter__count" safe>
                  {` ${count}`}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FilterButtonsProps {
  label: string
  /** Field in which the form says which one was pressed. */
  name: string
  items: readonly { value: string; text: string; current?: boolean | undefined }[]
}

/** The same inside a form: what was typed there comes along. */
export function FilterButtons({ label, name, items }: FilterButtonsProps): JSX.Element {
  return (
    <div class="kp-filter" role="group" aria-label={attribute(label)}>
      <span class="kp-filter__label" aria-hidden="true" safe>
        {label}
      </span>
      <ul class="kp-filter__list">
        {items.map(({ value, text, current }) => (
          <li>
            <button
              class="kp-filter__link"
              type="submit"
              name={name}
              value={attribute(value)}
              aria-current={current ? 'true' : undefined}
            >
              <span safe>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
