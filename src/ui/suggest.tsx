import type { Children, PropsWithChildren } from '@kitajs/html'
import { attribute, safeHref } from './attribute.ts'

interface SuggestProps {
  /** URL of an HTML fragment; the filled fields of the form inside are added as a query. Its first element may
   * carry `data-status`, a sentence that is read aloud. */
  src: string
  /** Id of the region the fragment comes into. */
  region: string
  /** The fragment is a `role="listbox"` of links, walked through with the arrow keys. */
  list?: boolean | undefined
  /** Names of the fields to send, separated by spaces; all when left out. */
  fields?: string | undefined
  /** Shown in the region before anything is typed. */
  initial?: Children
}

/** Hints while typing, around a form or around some fields of one: the hints come below what it is around. */
export function Suggest({
  src,
  region,
  list,
  fields,
  initial,
  children,
}: PropsWithChildren<SuggestProps>): JSX.Element {
  return (
    <tag of="kp-suggest" class="kp-suggest" src={attribute(src)} target={region} list={list} fields={fields}>
      {children}
      <div id={region} class={list ? 'kp-suggest__list' : 'kp-suggest__region'}>
        {initial}
      </div>
    </tag>
  )
}

interface SuggestListProps {
  label: string
  /** Read aloud when the list has come: how many there are. */
  status: string
  items: readonly { href: string; text: string; note?: string | undefined }[]
}

/** The fragment for a Suggest with `list`. */
export function SuggestList({ label, status, items }: SuggestListProps): JSX.Element {
  return (
    <div data-status={attribute(status)}>
      {items.length === 0 ? (
        ''
      ) : (
        <div role="listbox" aria-label={attribute(label)}>
          {items.map(({ href, text, note }) => (
            <a role="option" href={safeHref(href)} tabindex="-1">
              <span safe>{text}</span>
              {note === undefined ? (
                ''
              ) : (
                <span class="kp-suggest__note" safe>
                  {` ${note}`}
                </span>
              )}
            </a>
          ))}
        </div>
      )}
    </div>
  )
}
