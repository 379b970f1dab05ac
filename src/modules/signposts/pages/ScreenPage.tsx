import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { BigScreen, Clock } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { Board } from '../board.ts'
import { numbered } from '../choose-shown.ts'
import { messages } from '../messages/messages.ts'
import { pathOfCode, stepEnds, stepOf } from '../sitting.ts'
import { agreeing, joined, largeOnScreen, promiseOnScreen } from './large-on-screen.ts'

const mostSignposts = 6

/** The screen on the wall. */
export function ScreenPage({ view, board }: { view: View; board: Board }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting, signposts, last } = board
  const step = stepOf(table, sitting)
  const gathered = signposts.slice(0, mostSignposts).map(({ signpost, quotes }) => ({
    text: numbered(signpost),
    by: joined(t('signposts.quote_count', { count: quotes.length }), agreeing(view, board, signpost.id)),
  }))
  const promised = last.slice(0, mostSignposts).map(one => promiseOnScreen(view, one))
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
        {...largeOnScreen(view, board)}
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
