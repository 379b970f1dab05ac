import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList } from '../../../ui/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { confirmedText } from './confirmed-text.ts'

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
  const t = wordsOf(messages, view.lang)
  const { title, summary, phase, themes, places, example } = initiative
  const where = places.map(code => names.get(code) ?? code).join(', ')
  return (
    <Card
      title={title}
      href={view.href(pathOf(initiative))}
      text={summary}
      level={level}
      badges={
        <>
          <Badge text={t(`initiatives.phase.${phase}`)} kind={phase === 'stopped' ? 'neutral' : 'info'} />
          {themes.map(theme => (
            <Badge text={t(`initiatives.theme.${theme}`)} />
          ))}
          {example ? <Badge text={t('initiatives.example')} kind="warning" /> : ''}
        </>
      }
      meta={
        <>
          <span safe>{where}</span>
          <span safe>{confirmedText(view.lang, initiative)}</span>
        </>
      }
    />
  )
}
