import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { dayOf, organisationPath } from '../../organisations/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import type { Answer } from '../answer.ts'
import { longest, pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { badgeOf } from './BottleneckCards.tsx'
import { PersonName } from './PersonName.tsx'

interface AnswersProps {
  view: View
  shown: ShownBottleneck
  form: FormState
}

/** What the owner said, newest first, and since when it is waited for. */
export function Answers(props: AnswersProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { answers, bottleneck, verdicts } = shown
  const since = formatDay(view.lang, bottleneck.askedAt)
  return (
    <Stack>
      <Heading level={2} text={t('bottlenecks.answers')} />
      {answers.length === 0 ? (
        <Paragraph text={t('bottlenecks.answers_none', { day: since })} />
      ) : (
        <CardList
          layout="list"
          items={answers.map((answer, at) => (
            <AnswerCard {...props} answer={answer} isLast={at === 0} />
          ))}
        />
      )}
      {verdicts.answer ? (
        <Row>
          <LinkButton
            kind={answers.length === 0 ? 'primary' : 'secondary'}
            href={view.href(`${pathOf(bottleneck)}/antwoord`)}
            text={t(answers.length === 0 ? 'bottlenecks.answer' : 'bottlenecks.answer_again')}
          />
        </Row>
      ) : (
        ''
      )}
    </Stack>
  )
}

function AnswerCard(props: AnswersProps & { answer: Answer; isLast: boolean }): JSX.Element {
  const { view, shown, answer, isLast } = props
  const t = wordsOf(messages, view.lang)
  const { kind, organisation, person, answeredAt } = answer
  const by = organisation === null ? undefined : shown.answering.get(organisation)
  return (
    <Card
      title={titleOf(view, answer)}
      badges={
        <>
          <Badge text={t(`bottlenecks.state.${kind}`)} kind={badgeOf[kind]} />
          {isLast ? '' : <Badge text={t('bottlenecks.earlier')} />}
        </>
      }
      meta={
        <>
          {by ? <Link href={view.href(organisationPath(by))} text={by.name} /> : ''}
          {person === null ? '' : <PersonName view={view} person={shown.people.get(person)} />}
          {day(view, answeredAt)}
        </>
      }
    >
      <Stack gap="sm">
        <Paragraph text={answer.body} />
        <Room view={view} answer={answer} />
        {answer.link === null ? (
          ''
        ) : (
          <p>
            <Link href={answer.link} text={t('bottlenecks.evidence')} rel="nofollow" />
          </p>
        )}
        <Outcomes {...props} />
      </Stack>
    </Card>
  )
}

function titleOf(view: View, { kind, day: on }: Answer): string {
  const t = wordsOf(messages, view.lang)
  if (on === null) return t('bottlenecks.answer_stays')
  const text = formatDay(view.lang, new Date(`${on}T12:00:00Z`))
  if (kind === 'changes') return t('bottlenecks.answer_changes', { day: text })
  const isOver = on < dayOf(view.now)
  return t(isOver ? 'bottlenecks.answer_experiment_over' : 'bottlenecks.answer_experiment', { day: text })
}

function Room({ view, answer: { forWhom, conditions } }: { view: View; answer: Answer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      {forWhom === '' ? '' : <Paragraph text={t('bottlenecks.room_for', { text: forWhom })} />}
      {conditions === '' ? '' : <Paragraph text={t('bottlenecks.room_if', { text: conditions })} />}
    </>
  )
}

/** What came of room to experiment, and saying so. */
function Outcomes(props: AnswersProps & { answer: Answer; isLast: boolean }): JSX.Element {
  const { view, shown, answer, isLast } = props
  const t = wordsOf(messages, view.lang)
  const told = shown.outcomes.filter(one => one.answer === answer.id)
  const asks = isLast && shown.verdicts.say_outcome
  if (told.length === 0 && !asks) return ''
  return (
    <>
      <Heading level={4} text={t('bottlenecks.outcomes')} />
      {told.map(({ body, person, saidAt }) => (
        <Paragraph text={body}>
          {' – '}
          <PersonName view={view} person={person === null ? undefined : shown.people.get(person)} />
          {', '}
          {day(view, saidAt)}
        </Paragraph>
      ))}
      {asks ? <OutcomeForm {...props} /> : ''}
    </>
  )
}

function OutcomeForm({ view, shown, form }: AnswersProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const error = fieldErrors(view, form, messages)['body']
  return (
    <Form
      action={view.href(`${pathOf(shown.bottleneck)}/uitkomst`)}
      errors={error === undefined ? undefined : formErrors(view, form, messages)}
    >
      <TextArea
        name="body"
        label={t('bottlenecks.outcome')}
        hint={t('bottlenecks.outcome_hint')}
        value={typed(form, 'body')}
        error={error}
        maxlength={longest.text}
      />
      <FormActions>
        <Button kind="secondary" text={t('bottlenecks.outcome_send')} />
      </FormActions>
    </Form>
  )
}
