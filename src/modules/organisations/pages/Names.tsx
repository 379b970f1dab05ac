import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { MeetLink, profilePath } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { HeldPosition } from '../queries/positions.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { dayText } from './day-text.ts'

type NamesProps = ShownOrganisation & { view: View }

/** These people with what they do or did, and who came after whom. */
export function Names(props: NamesProps): JSX.Element {
  const { view, organisation, positions, people } = props
  return (
    <ul class="kp-plain-list" role="list">
      {positions.map(position => {
        const person = people.find(({ id }) => id === position.person)
        if (!person) return ''
        return (
          <li>
            <Link href={view.href(profilePath(person))} text={person.name} />
            <span
              safe
            >{`, ${[roleText(props, position), ...successionTexts(props, position)].join(', ')}`}</span>
            <MeetLink
              view={view}
              person={{ ...person, path: profilePath(person) }}
              about={{ kind: 'organisation', id: organisation.id }}
              separator=" · "
            />
          </li>
        )
      })}
    </ul>
  )
}

function roleText({ view, today }: NamesProps, { role, until }: HeldPosition): string {
  if (until === null || until >= today) return role
  return wordsOf(messages, view.lang)('organisations.role_until', { role, day: dayText(view.lang, until) })
}

/** "opgevolgd door Piet", "opvolger van Anna": only when both may be seen. */
function successionTexts({ view, successions, people }: NamesProps, { id }: HeldPosition): string[] {
  const t = wordsOf(messages, view.lang)
  const nameOf = (person: string) => people.find(({ id: one }) => one === person)?.name
  return successions.flatMap(({ accepted, position, newPosition, heldBy, person }) => {
    if (!accepted) return []
    const next = position === id ? nameOf(person) : undefined
    const before = newPosition === id ? nameOf(heldBy) : undefined
    return [
      ...(next === undefined ? [] : [t('organisations.succeeded_by', { name: next })]),
      ...(before === undefined ? [] : [t('organisations.successor_of', { name: before })]),
    ]
  })
}
