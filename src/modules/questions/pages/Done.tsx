import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownQuestion } from '../show-question.ts'

interface DoneProps {
  view: View
  shown: ShownQuestion
  /** What was done just now. */
  done: 'published' | 'asked' | null
  /** Why what was asked for was not done. */
  refused: string | null
}

/** What happened to the question just now, who sees it, and whether it is hidden. */
export function Done({ view, shown, done, refused }: DoneProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { circle, hiddenAt, hiddenReason } = shown.question
  const next = view.actor.person === null ? 'questions.published_sign_in' : 'questions.published_ask'
  return (
    <>
      <CircleNote view={view} circle={circle} />
      {refused === null ? '' : <Alert kind="error" text={refused} />}
      {done === 'published' ? <Alert kind="ok" title={t('questions.published')} text={t(next)} /> : ''}
      {done === 'asked' ? <Alert kind="ok" text={t('questions.asked_them')} /> : ''}
      {hiddenAt === null ? (
        ''
      ) : (
        <Alert kind="warning" text={t('questions.hidden_now', { reason: hiddenReason ?? '' })} />
      )}
    </>
  )
}
