import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../question.ts'
import type { ShownQuestion } from '../show-question.ts'
import { AskedOfYou } from './AskedOfYou.tsx'

/** How many were asked and answered, who has it, and what came of it. */
export function Standing({ view, shown }: { view: View; shown: ShownQuestion }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { question, invitedCount, answeredCount, people, handedPlace, may } = shown
  const asked = t('questions.invited_count', { count: invitedCount })
  const answers = t('questions.answers', { count: answeredCount })
  const owner = question.owner === null ? undefined : people.get(question.owner)?.name
  const handed = handedPlace
    ? t('questions.handed', { place: handedPlace.name })
    : t('questions.handed_everywhere')
  return (
    <>
      {shown.waiting && may.answer ? (
        <AskedOfYou view={view} question={question} invitation={shown.waiting} />
      ) : (
        ''
      )}
      <Paragraph text={invitedCount === 0 ? answers : t('questions.invited_answers', { asked, answers })} />
      {question.handedAt === null || question.state === 'closed' ? (
        ''
      ) : (
        <Alert
          kind="info"
          live="none"
          text={owner === undefined ? handed : t('questions.owned', { name: owner })}
        >
          {may.take ? (
            <Form action={view.href(`${pathOf(question)}/oppakken`)}>
              <Button text={t('questions.take')} />
            </Form>
          ) : (
            ''
          )}
        </Alert>
      )}
      {question.outcomeKind === null ? (
        ''
      ) : (
        <Alert
          kind="ok"
          live="none"
          title={t(`questions.outcome_${question.outcomeKind}`)}
          text={question.outcome ?? ''}
        />
      )}
    </>
  )
}
