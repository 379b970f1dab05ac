import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Table, Time } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Names } from '../names-around.ts'
import { pathOf, type MadePromise } from '../promise.ts'
import { amountText, dueText, ForWhom, StateBadges, Who } from './promise-text.tsx'

interface PromiseTableProps {
  view: View
  promises: readonly MadePromise[]
  names: Names
  caption: string
}

/** Promises as rows; on a phone each becomes a block. */
export function PromiseTable({ view, promises, names, caption }: PromiseTableProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const headers = ['what', 'who', 'for', 'amount', 'due', 'state'] as const
  return (
    <Table
      caption={caption}
      captionHidden
      columns={headers.map(name => ({ header: t(`promises.col_${name}`) }))}
      rows={promises.map(promise => [
        { text: promise.what, href: view.href(pathOf(promise)) },
        { content: <Who view={view} promise={promise} names={names} /> },
        { content: <ForWhom view={view} promise={promise} names={names} /> },
        amountText(view.lang, promise) || '–',
        { content: <Time datetime={promise.dueDay} text={dueText(view.lang, promise)} /> },
        {
          content: (
            <div class="kp-badges">
              <StateBadges view={view} promise={promise} />
            </div>
          ),
        },
      ])}
    />
  )
}
