import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList } from '../../../ui/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import { joined, pathOf, type Coalition } from '../coalition.ts'
import { issuePath, type Issue } from '../issue.ts'
import { messages } from '../messages/messages.ts'

interface CardsProps<T> {
  view: View
  items: readonly T[]
  level?: 2 | 3 | undefined
}

/** Coalitions as cards: how they stand and how many take part. */
export function CoalitionCards({ view, items, level = 3 }: CardsProps<Coalition>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <CardList
      items={items.map(coalition => (
        <Card
          title={coalition.name}
          href={view.href(pathOf(coalition))}
          text={coalition.aim}
          level={level}
          badges={
            <>
              <Badge
                text={t(`coalitions.state.${coalition.state}`)}
                kind={coalition.state === 'running' ? 'info' : 'neutral'}
              />
              {coalition.example ? <Badge text={t('coalitions.example')} kind="warning" /> : ''}
            </>
          }
          meta={<span safe>{t('coalitions.party_count', { count: joined(coalition).length })}</span>}
        />
      ))}
    />
  )
}

export function IssueCards({ view, items, level = 3 }: CardsProps<Issue>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <CardList
      items={items.map(issue => (
        <Card
          title={issue.title}
          href={view.href(issuePath(issue))}
          text={issue.explanation.slice(0, 200)}
          level={level}
          badges={
            <StandingBadges
              view={view}
              themes={issue.themes}
              example={issue.example && t('coalitions.example')}
            />
          }
        />
      ))}
    />
  )
}
