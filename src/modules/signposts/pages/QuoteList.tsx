import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Hands, Quotation, Quotations } from '../../../ui/index.ts'
import type { Board } from '../board.ts'
import { hands, type Hand } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import type { Quote } from '../quote.ts'
import { pathOfCode } from '../sitting.ts'
import { byOf } from './by.ts'

interface Part {
  view: View
  board: Board
  raised: ReadonlyMap<string, Hand>
}

/** What was said, with the hands that can be raised on it. */
export function QuoteList({ view, board, quotes, raised }: Part & { quotes: readonly Quote[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (quotes.length === 0) return <></>
  return (
    <Quotations
      label={t('signposts.quotes')}
      items={quotes.map(quote => (
        <Quotation text={quote.body} by={byOf(view.lang, quote)}>
          <HandsOn
            view={view}
            board={board}
            kind="quote"
            thing={{ id: quote.id, words: quote.body }}
            raised={raised}
          />
        </Quotation>
      ))}
    />
  )
}

interface HandsOnProps extends Part {
  kind: 'quote' | 'signpost'
  thing: { readonly id: string; readonly words: string }
}

export function HandsOn({ view, board, kind, thing, raised }: HandsOnProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, words } = thing
  const counts = board.counts.get(id)
  return (
    <Hands
      action={view.href(`${pathOfCode(board.sitting.code)}/hand`)}
      kind={kind}
      on={id}
      label={t('signposts.hands_on', { words: words.slice(0, 60) })}
      options={hands.map(hand => ({
        hand,
        text: t(`signposts.hand_${hand}`),
        count: counts?.[hand],
        isRaised: raised.get(id) === hand,
      }))}
    />
  )
}
