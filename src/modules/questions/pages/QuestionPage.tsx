import type { View } from '../../../platform/http/view.ts'
import { Heading } from '../../../ui/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { pathOf } from '../question.ts'
import type { ShownQuestion } from '../show-question.ts'
import { AboutQuestion } from './AboutQuestion.tsx'
import { AnswerFields, type AnswerFieldsProps } from './AnswerFields.tsx'
import { AnswerList } from './AnswerList.tsx'
import { AskAround } from './AskAround.tsx'
import { Deeds } from './Deeds.tsx'
import { Done } from './Done.tsx'
import { Standing } from './Standing.tsx'

export interface QuestionPageProps {
  view: View
  shown: ShownQuestion
  trail: readonly { text: string; path: string }[]
  beside: Beside
  answering: Pick<AnswerFieldsProps, 'form' | 'options' | 'notFound'>
  /** What a moderator typed. */
  hiding: AnswerFieldsProps['form']
  /** What was done just now. */
  done: 'published' | 'asked' | null
  /** Why what was asked for was not done. */
  refused: string | null
}

export function QuestionPage(props: QuestionPageProps): JSX.Element {
  const { view, shown, trail, beside, answering } = props
  const { question, may } = shown
  const visitorMay = view.actor.person === null && question.state !== 'closed'
  return (
    <Shell
      view={view}
      title={question.title}
      description={question.explanation}
      trail={trail}
      live={question.id}
      noindex={question.circle !== 'public' || question.example}
      feeds={
        question.circle === 'public'
          ? [{ path: `${pathOf(question)}/antwoorden.atom`, title: question.title }]
          : []
      }
    >
      <Heading level={1} text={question.title} />
      <Done view={view} shown={shown} done={props.done} refused={props.refused} />
      <AboutQuestion view={view} shown={shown} />
      <NoteBeside beside={beside} id={question.id} />
      <Standing view={view} shown={shown} />
      <AnswerList view={view} shown={shown} beside={beside} />
      {may.invite ? <AskAround view={view} shown={shown} /> : ''}
      {may.answer || visitorMay ? (
        <AnswerFields
          view={view}
          action={`${pathOf(question)}/antwoord`}
          role={shown.role}
          visitor={visitorMay}
          {...answering}
        />
      ) : (
        ''
      )}
      <LinksBeside view={view} beside={beside} />
      <Deeds view={view} shown={shown} hiding={props.hiding} />
    </Shell>
  )
}
