import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { BigScreen, Clock } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { Board } from '../board.ts'
import { numbered, quotesOnScreen } from '../choose-shown.ts'
import { messages } from '../messages/messages.ts'
import { pathOfCode, stepEnds, stepOf } from '../sitting.ts'
import { byOf } from './by.ts'

const mostSignposts = 6

/** The screen on the wall. */
export function ScreenPage({ view, board }: { view: View; board: Board }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting, signposts, counts, last } = board
  const step = stepOf(table, sitting)
  const { shown, isLong, others } = quotesOnScreen(board)
  const agreeing = (id: string) => {
    const agree = counts.get(id)?.agree
    return agree === undefined ? '' : t('signposts.agreeing', { count: agree })
  }
  const gathered = signposts.slice(0, mostSignposts).map(({ signpost, quotes }) => ({
    text: numbered(signpost),
    by: [t('signposts.quote_count', { count: quotes.length }), agreeing(signpost.id)]
      .filter(Boolean)
      .join(' · '),
  }))
  const promised = last.slice(0, mostSignposts).map(({ promise, who }) => ({
    text: promise.what,
    by: [who, t(`signposts.promise_${promise.state}`)].filter(Boolean).join(' · '),
  }))
  const isRound = promised.length > 0
  return (
    <Shell view={view} title={t('signposts.screen_title', { title: table.title })} live={table.id} noindex>
      <BigScreen
        title={step.title}
        text={step.prompt}
        clock={
          <Clock
            until={stepEnds(table, sitting)}
            now={view.now}
            left={t('signposts.minutes_left')}
            over={t('signposts.minutes_over')}
            ended={t('signposts.time_is_up')}
          />
        }
        quotes={shown.map(quote => ({
          text: quote.body,
          by: [byOf(view.lang, quote), agreeing(quote.id)].filter(Boolean).join(' · '),
        }))}
        quotesLabel={t('signposts.quotes')}
        isLong={isLong}
        more={others === 0 ? undefined : t('signposts.others', { count: others })}
        sideTitle={t(isRound ? 'signposts.last_promises' : 'signposts.signposts')}
        side={isRound ? promised : gathered}
        door={sitting.doorOpen ? doorOf(view, sitting.code) : undefined}
      />
    </Shell>
  )
}

function doorOf(view: View, code: string) {
  const t = wordsOf(messages, view.lang)
  return {
    code,
    text: t('signposts.join_at', { site: `${new URL(view.origin).host}/aan` }),
    url: view.origin + view.href(pathOfCode(code)),
    label: t('signposts.qr_label', { code }),
  }
}
