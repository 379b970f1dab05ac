import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { SeenThing } from '../../../platform/thing.ts'
import { EmptyState, LinkButton } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** What stands at the address of a document that was taken away. */
export function RemovedPage({ view, owner }: { view: View; owner: SeenThing }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('documents.removed_title')} noindex>
      <EmptyState level={1} title={t('documents.removed_title')} text={t('documents.removed')}>
        <LinkButton href={view.href(owner.path)} text={owner.title} />
      </EmptyState>
    </Shell>
  )
}
