import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Heading } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { ChangesPart } from './ChangesPart.tsx'
import { Deeds } from './Deeds.tsx'
import type { Done } from './done.ts'
import { OutcomePart } from './OutcomePart.tsx'
import { PromiseFacts } from './PromiseFacts.tsx'
import type { PromiseProps } from './promise-props.ts'
import { StateBadges } from './promise-text.tsx'

interface PromisePageProps extends PromiseProps {
  beside: Beside
  trail: readonly { text: string; path: string }[]
  done: Done | undefined
}

/** One promise: what was taken on, what changed, what came of it, and what the reader can do. */
export function PromisePage(props: PromisePageProps): JSX.Element {
  const { view, shown, beside, trail, done } = props
  const t = wordsOf(messages, view.lang)
  const { promise } = shown
  return (
    <Shell
      view={view}
      title={promise.what}
      trail={trail}
      live={promise.id}
      noindex={promise.example || promise.agreedAt === null}
    >
      {done ? <Alert kind="ok" text={t(`promises.done_${done}`)} /> : ''}
      <Heading level={1} text={promise.what} />
      <div class="kp-badges">
        <StateBadges view={view} promise={promise} />
      </div>
      <PromiseFacts view={view} shown={shown} />
      <Deeds view={view} shown={shown} />
      <OutcomePart view={view} shown={shown} />
      <ChangesPart view={view} shown={shown} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}
