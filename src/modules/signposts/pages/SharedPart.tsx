import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Clock, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Board, Gathered } from '../board.ts'
import { gathersQuotes, numbered, quotesOnPhone } from '../choose-shown.ts'
import type { Hand } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import type { NamedPromise } from '../name-promises.ts'
import { PromiseList } from './PromiseList.tsx'
import { HandsOn, QuoteList } from './QuoteList.tsx'
import { stepEnds, stepOf } from '../sitting.ts'
import { stampOf } from '../stamp.ts'

interface SharedPartProps {
  view: View
  board: Board
  /** What the seat raised that this is rendered for; nothing when it is for all. */
  raised?: ReadonlyMap<string, Hand>
}

/** What everybody at the table sees, whoever it is. */
export function SharedPart({ view, board, raised = new Map() }: SharedPartProps): JSX.Element {
  const { table, sitting, last } = board
  const step = stepOf(table, sitting)
  // Where quotes are put together, what they are put together into comes first.
  const isGathering = gathersQuotes(step)
  return (
    <div class="kp-stack" data-stamp={stampOf(board)}>
      <Stack gap="sm">
        <StepHead view={view} board={board} />
        <Paragraph kind="lead" text={step.prompt} />
      </Stack>
      {step.kind === 'promises' ? <Last view={view} last={last} /> : ''}
      {isGathering ? <SignpostsPart view={view} board={board} raised={raised} /> : ''}
      <SaidPart view={view} board={board} raised={raised} />
      {isGathering ? '' : <SignpostsPart view={view} board={board} raised={raised} />}
    </div>
  )
}

function SaidPart({ view, board, raised }: Part): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const quotes = quotesOnPhone(board)
  return (
    <Stack>
      <Heading level={2} text={t('signposts.said_here')} />
      {quotes.length === 0 ? (
        <Paragraph text={t('signposts.nothing_said')} />
      ) : (
        <QuoteList view={view} board={board} quotes={quotes} raised={raised} />
      )}
    </Stack>
  )
}

function SignpostsPart({ view, board, raised }: Part): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (board.signposts.length === 0) return <></>
  return (
    <Stack label={t('signposts.signposts')}>
      <Heading level={2} text={t('signposts.signposts')} />
      {board.signposts.map(one => (
        <SignpostPart view={view} board={board} one={one} raised={raised} />
      ))}
    </Stack>
  )
}

function StepHead({ view, board }: Pick<SharedPartProps, 'view' | 'board'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting } = board
  return (
    <div class="kp-row">
      <Heading level={2} text={stepOf(table, sitting).title} />
      <Clock
        until={stepEnds(table, sitting)}
        now={view.now}
        left={t('signposts.minutes_left')}
        over={t('signposts.minutes_over')}
        ended={t('signposts.time_is_up')}
      />
    </div>
  )
}

function Last({ view, last }: { view: View; last: readonly NamedPromise[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('signposts.last_promises')} />
      {last.length === 0 ? (
        <Paragraph text={t('signposts.no_last_promises')} />
      ) : (
        <PromiseList view={view} promises={last} />
      )}
    </Stack>
  )
}

type Part = Required<SharedPartProps>

function SignpostPart({ view, board, one, raised }: Part & { one: Gathered }): JSX.Element {
  const { signpost, quotes, promises } = one
  return (
    <Stack gap="sm">
      <Heading level={3} text={numbered(signpost)} />
      {signpost.explanation === '' ? '' : <Paragraph text={signpost.explanation} />}
      <HandsOn
        view={view}
        board={board}
        kind="signpost"
        thing={{ id: signpost.id, words: signpost.title }}
        raised={raised}
      />
      <PromiseList view={view} promises={promises} />
      <QuoteList view={view} board={board} quotes={quotes} raised={raised} />
    </Stack>
  )
}
