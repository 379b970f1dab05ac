import type { Children, PropsWithChildren } from '@kitajs/html'
import { attribute, safeHref } from './attribute.ts'

interface QuotationProps {
  text: string
  /** By whom, and what is to be known about it. */
  by?: string | undefined
  /** Can be dragged within a `Gather`, as this. */
  drag?: string | undefined
  /** A box to tick it, of a form that stands elsewhere. */
  tick?:
    | { readonly form: string; readonly value: string; readonly label: string; readonly isTicked?: boolean }
    | undefined
}

/** Somebody's words. Children are what can be done with them. */
export function Quotation({
  text,
  by,
  drag,
  tick,
  children,
}: PropsWithChildren<QuotationProps>): JSX.Element {
  return (
    <article class="kp-said" draggable={drag === undefined ? undefined : 'true'} data-drag={drag}>
      {tick ? (
        <label class="kp-said__tick">
          <input
            type="checkbox"
            class="kp-tick"
            name="quote"
            value={tick.value}
            form={tick.form}
            checked={tick.isTicked}
          />
          <span class="kp-visually-hidden" safe>
            {tick.label}
          </span>
        </label>
      ) : (
        ''
      )}
      <blockquote class="kp-said__words" dir="auto" safe>
        {text}
      </blockquote>
      {by ? (
        <p class="kp-said__by" safe>
          {by}
        </p>
      ) : (
        ''
      )}
      {children}
    </article>
  )
}

/** Quotations under each other. */
export function Quotations({ items, label }: { items: readonly JSX.Element[]; label: string }): JSX.Element {
  return (
    <ul class="kp-quotations" aria-label={attribute(label)}>
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

interface HandsProps {
  action: string
  /** Name of the field and id of the thing. */
  kind: string
  on: string
  /** What it is about, for who only hears it. */
  label: string
  options: readonly {
    readonly hand: string
    readonly text: string
    /** Left out as long as it is not to be known. */
    readonly count?: number | undefined
    readonly isRaised?: boolean
  }[]
}

/** A few answers, one of which may be pressed; pressing it again takes it back. */
export function Hands({ action, kind, on, label, options }: HandsProps): JSX.Element {
  return (
    <form action={safeHref(action)} method="post" data-send>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="on" value={on} />
      <div class="kp-hands" role="group" aria-label={attribute(label)}>
        {options.map(({ hand, text, count, isRaised = false }) => (
          <button
            class="utrecht-button utrecht-button--secondary-action kp-hand"
            type="submit"
            name="hand"
            value={isRaised ? 'none' : hand}
            data-hand={hand}
            data-on={on}
            aria-pressed={isRaised ? 'true' : 'false'}
          >
            <span safe>{text}</span>
            {count === undefined ? '' : <b class="kp-hand__count">{count}</b>}
          </button>
        ))}
      </div>
    </form>
  )
}

/** In it, quotations can be dragged to a `DropZone`; a form with ticks does the same. */
export function Gather({ action, children }: PropsWithChildren<{ action: string }>): JSX.Element {
  return (
    <tag of="kp-gather" class="kp-gather" action={safeHref(action)}>
      {children}
    </tag>
  )
}

interface DropZoneProps {
  /** What is sent when something is dropped on it. */
  to: string
  head: Children
}

export function DropZone({ to, head, children }: PropsWithChildren<DropZoneProps>): JSX.Element {
  return (
    <section class="kp-drop kp-stack kp-stack--sm" data-drop={to}>
      {head}
      {children}
    </section>
  )
}
