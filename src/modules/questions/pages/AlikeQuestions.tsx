import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Stack } from '../../../ui/index.ts'
import type { Hit } from '../../search/index.ts'
import { messages } from '../messages/messages.ts'

/** Questions that were asked before and are about the same. */
export function AlikeQuestions({ view, alike }: { view: View; alike: readonly Hit[] }): JSX.Element {
  if (alike.length === 0) return ''
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('questions.alike')} />
      <ul class="kp-plain-list">
        {alike.map(({ path, title, place }) => (
          <li>
            <Link href={view.href(path)} text={title} />
            {place === null ? '' : <span safe>{` · ${place}`}</span>}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
