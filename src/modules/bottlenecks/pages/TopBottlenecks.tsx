import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Stack } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { ListedBottlenecks } from '../show-list.ts'
import { BottleneckCards } from './BottleneckCards.tsx'

interface TopBottlenecksProps {
  view: View
  list: ListedBottlenecks
  /** URL of the place, without slashes at the ends. */
  path: string
}

/** On the page of a place: what hits most there, and nothing when nothing does. */
export function TopBottlenecks({ view, list, path }: TopBottlenecksProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (list.items.length === 0) return ''
  return (
    <Stack>
      <Heading level={2} text={t('bottlenecks.top')} />
      <BottleneckCards view={view} list={list} />
      <p>
        <Link href={view.href(`/${path}/knelpunten`)} text={t('bottlenecks.top_all')} />
      </p>
    </Stack>
  )
}
