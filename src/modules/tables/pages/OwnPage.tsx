import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, Stack } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Table } from '../table.ts'
import { TableCards } from './Cards.tsx'

interface OwnPageProps {
  view: View
  coming: readonly Table[]
  past: readonly Table[]
}

/** The tables somebody leads or is invited to. */
export function OwnPage({ view, coming, past }: OwnPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('tables.mine')} lead={t('tables.mine_lead')} trail={trailOfMine(view)}>
      {coming.length === 0 ? (
        <EmptyState title={t('tables.none_coming')} text={t('tables.mine_none')} />
      ) : (
        <TableCards view={view} items={coming} level={2} />
      )}
      {past.length === 0 ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('tables.past')} />
          <TableCards view={view} items={past} />
        </Stack>
      )}
    </PrivatePage>
  )
}
