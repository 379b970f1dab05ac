import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { HistoryEvent } from '../history.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownHistory } from '../show-history.ts'
import { dayText } from './day-text.ts'
import { aboutText } from './mandate-text.ts'

type HistoryProps = ShownHistory & { view: View }

/** What happened at an organisation, newest first, and how those stood that became it. */
export function HistoryPage(props: HistoryProps): JSX.Element {
  const { view, organisation, events, before } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Shell
      view={view}
      title={t('organisations.history_of', { name: organisation.name })}
      trail={[{ text: organisation.name, path: pathOf(organisation) }]}
      live={organisation.id}
      noindex
    >
      <Heading level={1} text={t('organisations.history_of', { name: organisation.name })} />
      <ol class="kp-plain-list" role="list">
        {events.map(event => (
          <li>
            <span safe>{`${dayText(view.lang, event.day)}: ${eventText(props, event)}`}</span>
          </li>
        ))}
      </ol>
      {before.length === 0 ? '' : <Before {...props} />}
    </Shell>
  )
}

function Before({ view, before }: HistoryProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('organisations.history_before')} />
      <Paragraph text={t('organisations.history_before_text')} />
      {before.map(({ name, summary, url }) => (
        <>
          <Heading level={3} text={name} />
          {summary === '' ? '' : <Paragraph text={summary} />}
          {url === null ? (
            ''
          ) : (
            <p>
              <Link href={url} text={url} rel="nofollow ugc" />
            </p>
          )}
        </>
      ))}
    </>
  )
}

function eventText({ view, organisation, people }: HistoryProps, event: HistoryEvent): string {
  const t = wordsOf(messages, view.lang)
  const nameOf = (person: string | null) =>
    people.find(({ id }) => id === person)?.name ?? t('organisations.somebody')
  switch (event.what) {
    case 'made':
    case 'reopened':
      return t(`organisations.history_${event.what}`, { name: event.name })
    case 'closed':
      return t('organisations.history_closed', { name: event.name, sentence: event.sentence })
    case 'merged':
      return t('organisations.history_merged', { other: event.other, name: organisation.name })
    case 'began': {
      const began = { who: nameOf(event.position.person), role: event.position.role }
      if (event.at === undefined) return t('organisations.history_began', began)
      return t('organisations.history_began_at', { ...began, at: event.at })
    }
    case 'ended': {
      const ended = { who: nameOf(event.position.person), role: event.position.role }
      if (event.next === undefined) return t('organisations.history_ended', ended)
      return t('organisations.history_succeeded', { ...ended, next: nameOf(event.next) })
    }
    case 'mandate':
    case 'mandate_ended': {
      const about = { who: nameOf(event.mandate.person), about: aboutText(view.lang, event.mandate) }
      if (event.what === 'mandate_ended') return t('organisations.history_mandate_ended', about)
      const { givenBy } = event.mandate
      const giver = givenBy === null ? t('organisations.somebody_of_it') : nameOf(givenBy)
      return t('organisations.history_mandate', { ...about, giver })
    }
  }
}
