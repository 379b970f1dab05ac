import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Clock, Hands, Heading, Paragraph, Quotation, Quotations, Stack } from '../../../ui/index.ts'
import type { Board, Gathered, NamedPromise } from '../board.ts'
import { gathersQuotes, quotesOnPhone } from '../choose-shown.ts'
import { hands, type Hand } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import { PromiseList } from './PromiseList.tsx'
import type { Quote } from '../quote.ts'
import { pathOfCode, stepEnds, stepOf } from '../sitting.ts'
import { stampOf } from '../stamp.ts'
import { byOf } from './by.ts'

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
      <Heading level={3} text={signpost.title} />
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

function QuoteList({ view, board, quotes, raised }: Part & { quotes: readonly Quote[] }): JSX.Element {
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

function HandsOn({ view, board, kind, thing, raised }: HandsOnProps): JSX.Element {
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
