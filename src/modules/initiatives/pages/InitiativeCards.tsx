import type { View } from '../../../platform/http/view.ts'
import { Card, CardList } from '../../../ui/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { confirmedText } from './confirmed-text.ts'
import { InitiativeBadges } from './InitiativeBadges.tsx'

interface InitiativeCardsProps {
  view: View
  items: readonly Initiative[]
  /** Names of places per code. */
  names: ReadonlyMap<string, string>
  label?: string | undefined
  /** Level of the headings of the cards. */
  level?: 2 | 3 | 4 | undefined
}

/** Initiatives as cards: phase and themes, name, one sentence, where, and when it was confirmed. */
export function InitiativeCards({ view, items, names, label, level = 3 }: InitiativeCardsProps): JSX.Element {
  return (
    <CardList
      label={label}
      items={items.map(initiative => (
        <InitiativeCard view={view} initiative={initiative} names={names} level={level} />
      ))}
    />
  )
}

interface InitiativeCardProps extends Pick<InitiativeCardsProps, 'view' | 'names'> {
  initiative: Initiative
  level: 2 | 3 | 4
}

function InitiativeCard({ view, initiative, names, level }: InitiativeCardProps): JSX.Element {
  const { title, summary, places } = initiative
  const where = places.map(code => names.get(code) ?? code).join(', ')
  return (
    <Card
      title={title}
      href={view.href(pathOf(initiative))}
      text={summary}
      level={level}
      badges={<InitiativeBadges view={view} initiative={initiative} />}
      meta={
        <>
          <span safe>{where}</span>
          <span safe>{confirmedText(view.lang, initiative)}</span>
        </>
      }
    />
  )
}
