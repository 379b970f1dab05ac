import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Board } from '../board.ts'
import { cutForScreen, promisesOnScreen, quotesOnScreen } from '../choose-shown.ts'
import { messages } from '../messages/messages.ts'
import type { NamedPromise } from '../name-promises.ts'
import { byOf } from './by.ts'

/** What stands large on the wall: what was said, and once promises are made, who does what. */
export function largeOnScreen(view: View, board: Board) {
  const t = wordsOf(messages, view.lang)
  const made = promisesOnScreen(board)
  const told =
    made.length > 0
      ? cutForScreen(
          made.map(one => promiseOnScreen(view, one)),
          ({ text }) => text,
        )
      : undefined
  const { shown, isLong, others } = told ?? saidOnScreen(view, board)
  return {
    ...{ quotes: shown, isLong },
    quotesLabel: t(told ? 'signposts.promises' : 'signposts.quotes'),
    more: others === 0 ? undefined : t('signposts.others', { count: others }),
  }
}

function saidOnScreen(view: View, board: Board) {
  const { shown, ...rest } = quotesOnScreen(board)
  const items = shown.map(quote => ({
    text: quote.body,
    by: joined(byOf(view.lang, quote), agreeing(view, board, quote.id)),
  }))
  return { ...rest, shown: items }
}

/** A promise on the wall: what, who, and what became of it. */
export function promiseOnScreen(view: View, { promise, who }: NamedPromise) {
  const t = wordsOf(messages, view.lang)
  return { text: promise.what, by: joined(who, t(`signposts.promise_${promise.state}`)) }
}

/** How many agree with a quote or signpost; empty below five hands. */
export function agreeing(view: View, { counts }: Pick<Board, 'counts'>, id: string): string {
  const agree = counts.get(id)?.agree
  return agree === undefined ? '' : wordsOf(messages, view.lang)('signposts.agreeing', { count: agree })
}

export function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ')
}
