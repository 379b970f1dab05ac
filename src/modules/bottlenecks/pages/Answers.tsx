import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { CardList, Heading, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { pathOf } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { AnswerCard } from './AnswerCard.tsx'

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
