import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { Facts } from './Facts.tsx'
import { Guests } from './Guests.tsx'
import { LastTime, Prepared } from './Prepared.tsx'
import { Top } from './Top.tsx'
import { trailOfTables } from './trail-of-tables.ts'
import { Tasks, YourPart } from './YourPart.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['planned', 'saved', 'answered', 'seated', 'stood_up', 'offered', 'chosen', 'cancelled'] as const),
  'shared' as const,
] as const

interface TablePageProps {
  view: View
  shown: ShownTable
  beside: Beside
  said?: (typeof saidAfter)[number] | undefined
}

/** One table: what it is about and when, who comes, what was promised last time and what was prepared. */
export function TablePage({ view, shown, beside, said }: TablePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, line } = shown
  const { id, title, aim, circle, example } = table
  const part = { view, shown }
  return (
    <Shell
      view={view}
      live={id}
      noindex={circle !== 'public' || example}
      trail={trailOfTables(view, line)}
      title={title}
      description={aim || undefined}
    >
      {said === undefined ? '' : <Alert kind="ok" text={t(`tables.said.${said}`)} />}
      <Top {...part} beside={beside} />
      <Facts {...part} />
      <YourPart {...part} />
      <Guests {...part} />
      <LastTime {...part} />
      <Prepared {...part} />
      <Tasks {...part} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}
