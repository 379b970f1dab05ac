import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { PersonName } from '../../people/index.ts'
import { organisationPath } from '../../organisations/index.ts'
import { day } from '../../site/index.ts'
import type { Answer } from '../answer.ts'
import { messages } from '../messages/messages.ts'
import { answerTitle } from './answer-title.ts'
import { badgeOf } from './BottleneckBadges.tsx'
import { Outcomes, type OutcomesProps } from './Outcomes.tsx'

/** What the owner said at one moment. */
export function AnswerCard(props: OutcomesProps): JSX.Element {
  const { view, shown, answer, isLast } = props
  const t = wordsOf(messages, view.lang)
  const { kind, organisation, person, answeredAt } = answer
  const by = organisation === null ? undefined : shown.answering.get(organisation)
  return (
    <Card
      title={answerTitle(view, answer)}
      badges={
        <>
          <Badge text={t(`bottlenecks.state.${kind}`)} kind={badgeOf[kind]} />
          {isLast ? '' : <Badge text={t('bottlenecks.earlier')} />}
        </>
      }
      meta={
        <>
          {by ? <Link href={view.href(organisationPath(by))} text={by.name} /> : ''}
          {person === null ? (
            ''
          ) : (
            <PersonName view={view} person={shown.people.get(person)} otherwise={t('bottlenecks.somebody')} />
          )}
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

function Room({ view, answer: { forWhom, conditions } }: { view: View; answer: Answer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      {forWhom === '' ? '' : <Paragraph text={t('bottlenecks.room_for', { text: forWhom })} />}
      {conditions === '' ? '' : <Paragraph text={t('bottlenecks.room_if', { text: conditions })} />}
    </>
  )
}
