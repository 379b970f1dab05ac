import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, FilterLinks, Heading, LinkButton, Pagination } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ListedQuestion } from '../queries/lists.ts'
import { states, type State } from '../question.ts'
import { QuestionCards } from './QuestionCards.tsx'

export interface QuestionListProps {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  state: State
  questions: readonly ListedQuestion[]
  /** Names of the working areas, by code. */
  names: ReadonlyMap<string, string>
  /** Path of the next part; null at the end. */
  next: string | null
}

/** Names of the states in the URL. */
export const stateInUrl: Readonly<Record<State, string>> = {
  open: 'open',
  answered: 'beantwoord',
  closed: 'afgerond',
}

export function QuestionListPage(props: QuestionListProps): JSX.Element {
  const { view, place, trail, questions, state, next } = props
  const t = wordsOf(messages, view.lang)
  const title = t('questions.title_in', { place: place.name })
  const list = `/${place.path}/vragen`
  const feeds = [{ path: `${list}.atom`, title: t('questions.feed', { place: place.name }) }]
  const ask = { href: view.href(`${list}/nieuw`), text: t('questions.ask') }
  const filters = states.map(one => ({
    href: view.href(one === 'open' ? list : `${list}?toon=${stateInUrl[one]}`),
    text: t(`questions.state_${one}`),
    current: one === state,
  }))
  return (
    <Shell view={view} title={title} trail={trail} live={place.code} feeds={feeds}>
      <Heading level={1} text={title} />
      <p>
        <LinkButton {...ask} />
      </p>
      <FilterLinks label={t('questions.state')} items={filters} />
      {questions.length === 0 ? (
        <EmptyState title={t(`questions.none_${state}`)} text={t('questions.none_hint')}>
          <LinkButton {...ask} kind="secondary" />
        </EmptyState>
      ) : (
        <QuestionCards view={view} questions={questions} names={props.names} />
      )}
      <Pagination
        label={t('questions.pages')}
        next={next === null ? undefined : { href: view.href(next), text: t('questions.older') }}
      />
    </Shell>
  )
}
