import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Change, Content } from '../promise.ts'
import type { PromiseProps } from './promise-props.ts'
import { amountText, dueText } from './promise-text.tsx'

/** All that was asked to be otherwise, with why and what the answer was; what waits for one stands above. */
export function ChangesPart({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const changes = shown.changes.filter(({ answeredAt }) => answeredAt !== null)
  if (changes.length === 0) return ''
  const headers = ['when', 'change', 'reason', 'answer'] as const
  return (
    <>
      <Heading level={2} text={t('promises.changes')} />
      <Table
        caption={t('promises.changes_caption')}
        captionHidden
        columns={headers.map(name => ({ header: t(`promises.col_${name}`) }))}
        rows={changes.map(change => [
          formatDay(view.lang, change.askedAt),
          fromTo(view, change),
          change.reason,
          t(`promises.answer_${answerOf(change)}`),
        ])}
      />
    </>
  )
}

/** "10 uur → 6 uur; 3 maart 2026 → 1 april 2026": only what is otherwise. */
export function fromTo(view: View, { before, after }: Pick<Change, 'before' | 'after'>): string {
  const { lang } = view
  const told: ((content: Content) => string)[] = [
    ({ what }) => what,
    content => amountText(lang, content) || '–',
    content => dueText(lang, content),
  ]
  return told
    .map(tell => ({ before: tell(before), after: tell(after) }))
    .filter(one => one.before !== one.after)
    .map(one => wordsOf(messages, lang)('promises.from_to', one))
    .join('; ')
}

function answerOf({ answeredBy, accepted }: Change) {
  if (answeredBy === null) return accepted ? 'at_once' : 'dropped'
  return accepted ? 'yes' : 'no'
}
