import { formatMoment } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { Card, CardList, type BadgeKind } from '../../../ui/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import { messages } from '../messages/messages.ts'
import { templates } from '../script.ts'
import { pathOf, type State, type Table } from '../table.ts'

interface CardsProps {
  view: View
  items: readonly Table[]
  level?: 2 | 3 | undefined
}

export const kindOfState: Readonly<Record<State, BadgeKind>> = {
  planned: 'info',
  live: 'positive',
  ended: 'neutral',
  cancelled: 'negative',
}

/** Tables as cards: when and where they are. */
export function TableCards({ view, items, level = 3 }: CardsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <CardList
      items={items.map(table => (
        <Card
          title={table.title}
          href={view.href(pathOf(table))}
          level={level}
          text={[whenOf(view.lang, table), table.room].filter(Boolean).join('. ')}
          badges={
            <StandingBadges
              view={view}
              state={{ text: t(`tables.state.${table.state}`), kind: kindOfState[table.state] }}
              themes={table.themes}
              example={table.example && t('tables.example')}
            />
          }
          meta={<span safe>{kindName(view.lang, table)}</span>}
        />
      ))}
    />
  )
}

/** "dinsdag 3 maart 2026, 19.30 uur", or that the date is looked for. */
export function whenOf(lang: Lang, { startsAt }: Pick<Table, 'startsAt'>): string {
  return startsAt ? formatMoment(lang, startsAt) : wordsOf(messages, lang)('tables.no_date')
}

/** "Bestuurstafel". */
export function kindName(lang: Lang, { kind }: Pick<Table, 'kind'>): string {
  return templates.get(kind)?.name[lang] ?? wordsOf(messages, lang)('tables.table')
}
