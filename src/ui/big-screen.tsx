import type { Children } from '@kitajs/html'
import { attribute } from './attribute.ts'
import { QrCode } from './qr-code.tsx'

interface BigScreenProps {
  title: string
  text: string
  clock: Children
  /** As many as fit; longer ones are cut off. */
  quotes: readonly { readonly text: string; readonly by: string }[]
  quotesLabel: string
  /** Four with room for more words each, instead of six. */
  isLong?: boolean
  /** Said when there are more. */
  more?: string | undefined
  sideTitle: string
  side: readonly { readonly text: string; readonly by: string }[]
  /** The way in, as long as there is one. */
  door?:
    { readonly code: string; readonly text: string; readonly url: string; readonly label: string } | undefined
}

/** For a wall: read at five metres, nothing scrolls. Without quotations the way in is as large as it can be. */
export function BigScreen(props: BigScreenProps): JSX.Element {
  const { title, text, clock, quotes, quotesLabel, isLong = false, more, sideTitle, side, door } = props
  const isEmpty = quotes.length === 0 && side.length === 0
  return (
    <div class={['kp-screen', isEmpty && 'kp-screen--empty']}>
      <div class="kp-screen__head">
        <div>
          <h1 class="kp-screen__title" safe>
            {title}
          </h1>
          <p class="kp-screen__text" safe>
            {text}
          </p>
        </div>
        {clock}
      </div>
      {quotes.length === 0 ? (
        ''
      ) : (
        <ScreenList
          items={quotes}
          label={quotesLabel}
          kind={isLong ? 'quotes kp-screen__quotes--long' : 'quotes'}
          more={more}
        />
      )}
      {side.length === 0 ? '' : <ScreenList items={side} label={sideTitle} kind="side" title={sideTitle} />}
      {door ? (
        <div class="kp-screen__door">
          <QrCode text={door.url} label={door.label} />
          <p>
            <span safe>{door.text}</span> <strong safe>{door.code}</strong>
          </p>
        </div>
      ) : (
        ''
      )}
    </div>
  )
}

interface ScreenListProps {
  items: BigScreenProps['quotes']
  label: string
  kind: 'quotes' | 'quotes kp-screen__quotes--long' | 'side'
  title?: string
  more?: string | undefined
}

function ScreenList({ items, label, kind, title, more }: ScreenListProps): JSX.Element {
  return (
    <section class={`kp-screen__${kind}`} aria-label={attribute(label)}>
      {title === undefined ? (
        ''
      ) : (
        <h2 class="kp-screen__heading" safe>
          {title}
        </h2>
      )}
      <ul class="kp-screen__list">
        {items.map(({ text, by }) => (
          <li class="kp-screen__item">
            <span class="kp-screen__words" safe>
              {text}
            </span>
            {by === '' ? (
              ''
            ) : (
              <span class="kp-screen__by" safe>
                {by}
              </span>
            )}
          </li>
        ))}
      </ul>
      {more === undefined ? (
        ''
      ) : (
        <p class="kp-screen__more" safe>
          {more}
        </p>
      )}
    </section>
  )
}
