import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { MeetLink } from '../../people/index.ts'
import { ReportLink, day, NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../question.ts'
import type { ShownAnswer } from '../show-answers.ts'
import type { ShownQuestion } from '../show-question.ts'
import { PersonName } from './PersonName.tsx'

interface AnswerListProps {
  view: View
  shown: ShownQuestion
  beside: Beside
}

export function AnswerList({ view, shown, beside }: AnswerListProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.answers.length === 0) return <Paragraph text={t('questions.no_answers')} />
  return (
    <>
      <Heading level={2} text={t('questions.answers', { count: shown.answeredCount })} />
      {shown.answers.map(answer => (
        <OneAnswer view={view} shown={shown} beside={beside} answer={answer} />
      ))}
    </>
  )
}

function OneAnswer({ view, shown, beside, answer }: AnswerListProps & { answer: ShownAnswer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const person = shown.people.get(answer.person ?? '')
  const name = person?.name ?? t('questions.somebody')
  const isHidden = answer.hiddenAt !== null
  return (
    <Stack gap="sm" id={`antwoord-${answer.id}`} label={t('questions.answer_of', { name })}>
      <Heading
        level={3}
        text={answer.role === '' ? name : t('questions.role_at', { name, role: answer.role })}
      />
      {isHidden ? (
        <Paragraph
          kind="small"
          text={[t('questions.answer_is_hidden'), answer.hiddenReason ?? ''].join(' ')}
        />
      ) : (
        ''
      )}
      <Paragraph text={answer.body} />
      {isHidden ? '' : <References view={view} answer={answer} />}
      <NoteBeside beside={beside} id={answer.id} />
      <div class="kp-meta">
        <PersonName view={view} person={person} />
        <Meet view={view} shown={shown} answer={answer} />
        {' · '}
        {day(view, answer.answeredAt)}
        {answer.marks === 0 ? '' : <span safe>{` · ${t('questions.helped', { count: answer.marks })}`}</span>}
        {isHidden ? '' : ' · '}
        {isHidden ? (
          ''
        ) : (
          <ReportLink view={view} kind="answer" id={answer.id} context={t('questions.answer_of', { name })} />
        )}
      </div>
      <AnswerDeeds view={view} shown={shown} answer={answer} />
    </Stack>
  )
}

/** What the reader can do with an answer. */
function AnswerDeeds({
  view,
  shown,
  answer,
}: Omit<AnswerListProps, 'beside'> & { answer: ShownAnswer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const name = shown.people.get(answer.person ?? '')?.name ?? t('questions.somebody')
  const context = t('questions.answer_of', { name })
  const path = `${pathOf(shown.question)}/antwoorden/${answer.id}`
  const isHidden = answer.hiddenAt !== null
  return (
    <Row>
      {answer.mayMark && !isHidden ? (
        <Form action={view.href(`${path}/hielp`)} hidden={{ hielp: answer.isMarked ? '' : 'ja' }}>
          <Button
            kind="secondary"
            text={t(answer.isMarked ? 'questions.not_helpful' : 'questions.helpful')}
            context={context}
          />
        </Form>
      ) : (
        ''
      )}
      {shown.may.hide ? (
        <Form action={view.href(`${path}/verbergen`)} hidden={{ verberg: isHidden ? '' : 'ja' }}>
          <Button kind="subtle" text={t(isHidden ? 'questions.show' : 'questions.hide')} context={context} />
        </Form>
      ) : (
        ''
      )}
    </Row>
  )
}

/** The way to meet who answered, where the reader may see the profile. */
function Meet({
  view,
  shown,
  answer,
}: Omit<AnswerListProps, 'beside'> & { answer: ShownAnswer }): JSX.Element {
  const person = shown.people.get(answer.person ?? '')
  if (!person || person.path === null || answer.person === null || answer.hiddenAt !== null) return ''
  const { name, path, askable } = person
  return (
    <MeetLink
      view={view}
      person={{ id: answer.person, name, path, askable }}
      about={{ kind: 'question', id: shown.question.id }}
      separator=" · "
    />
  )
}

function References({ view, answer }: { view: View; answer: ShownAnswer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (answer.shownReferences.length === 0) return ''
  return (
    <>
      <Paragraph kind="small" text={t('questions.references')} />
      <ul class="kp-plain-list">
        {answer.shownReferences.map(({ path, name }) => (
          <li>
            <Link href={view.href(path)} text={name} />
          </li>
        ))}
      </ul>
    </>
  )
}
