import type { RecentFact } from '../../../platform/activities/recent.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

type ChangeKey = Extract<keyof typeof messages.nl, `hub.change_${string}`>

/** The newest facts of a place, a line each. */
export function PlaceChanges({ view, changes }: { view: View; changes: readonly RecentFact[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('hub.changes')} />
      {changes.length === 0 ? (
        <Paragraph text={t('hub.changes_none')} />
      ) : (
        <ul class="kp-plain-list" role="list">
          {changes.map(change => (
            <li>
              <span safe>{t(keyOf(change), { title: titleOf(change) })}</span>{' '}
              <span class="kp-meta">{day(view, change.at)}</span>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}

function keyOf({ name }: RecentFact): ChangeKey {
  return `hub.change_${name.replace('.', '_')}` as ChangeKey
}

function titleOf({ data }: RecentFact): string {
  const title = data['title'] ?? data['name']
  return typeof title === 'string' ? title : ''
}
