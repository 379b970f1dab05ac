import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CoalitionCards } from '../../coalitions/index.ts'
import { InitiativeCards } from '../../initiatives/index.ts'
import { TableCards } from '../../tables/index.ts'
import { QuestionCards } from '../../questions/index.ts'
import { messages } from '../messages/messages.ts'
import type { PlaceNews } from '../place-news.ts'

interface ListProps {
  view: View
  news: PlaceNews
}

export function PlaceQuestions({ view, news }: ListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, questions } = news
  return (
    <Stack>
      <Heading level={2} text={t('hub.questions')} />
      {questions.length === 0 ? (
        <EmptyState
          level={3}
          title={t('hub.questions_none')}
          text={t('hub.questions_none_text', { name: place.name })}
        >
          <LinkButton href={view.href(`/${place.path}/vragen/nieuw`)} text={t('hub.ask')} kind="secondary" />
        </EmptyState>
      ) : (
        <>
          <QuestionCards view={view} questions={questions} names={news.names} level={3} />
          <p>
            <Link href={view.href(`/${place.path}/vragen`)} text={t('hub.questions_all')} />
          </p>
        </>
      )}
    </Stack>
  )
}

export function PlaceInitiatives({ view, news }: ListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, initiatives } = news
  return (
    <Stack>
      <Heading level={2} text={t('hub.initiatives')} />
      {initiatives.length === 0 ? (
        <EmptyState level={3} title={t('hub.initiatives_none')} text={t('hub.initiatives_none_text')}>
          <LinkButton
            href={view.href(`/initiatieven/nieuw?plek=${place.code}`)}
            text={t('hub.add_initiative')}
            kind="secondary"
          />
        </EmptyState>
      ) : (
        <>
          <InitiativeCards view={view} items={initiatives} names={news.names} />
          <p>
            <Link href={view.href(`/${place.path}/initiatieven`)} text={t('hub.initiatives_all')} />
          </p>
        </>
      )}
    </Stack>
  )
}

export function PlaceCoalitions({ view, news }: ListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, coalitions } = news
  return (
    <Stack>
      <Heading level={2} text={t('hub.coalitions')} />
      {coalitions.length === 0 ? (
        <Paragraph text={t('hub.coalitions_none')} />
      ) : (
        <CoalitionCards view={view} items={coalitions} />
      )}
      <Row>
        <Link href={view.href(`/${place.path}/coalities`)} text={t('hub.coalitions_all')} />
        <Link href={view.href(`/${place.path}/opgaven`)} text={t('hub.issues_all')} />
      </Row>
    </Stack>
  )
}

/** The next tables, or the way to plan one. */
export function PlaceTables({ view, news }: ListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, tables } = news
  return (
    <Stack>
      <Heading level={2} text={t('hub.tables')} />
      {tables.length === 0 ? (
        <Paragraph text={t('hub.tables_none')} />
      ) : (
        <TableCards view={view} items={tables} />
      )}
      <Row>
        <Link href={view.href(`/${place.path}/tafels`)} text={t('hub.tables_all')} />
        <Link href={view.href(`/tafels/nieuw?plek=${place.code}`)} text={t('hub.tables_plan')} />
      </Row>
    </Stack>
  )
}
