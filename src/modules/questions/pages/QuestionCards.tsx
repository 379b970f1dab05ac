import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList } from '../../../ui/index.ts'
import { CircleBadge } from '../../circles/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ListedQuestion } from '../queries/lists.ts'
import { pathOf, type Question } from '../question.ts'

interface QuestionCardsProps {
  view: View
  questions: readonly ListedQuestion[]
  /** Names of the working areas, by code. */
  names: ReadonlyMap<string, string>
  /** Level of the headings of the cards. */
  level?: 2 | 3 | undefined
}

export function QuestionCards({ view, questions, names, level = 2 }: QuestionCardsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <CardList
      layout="list"
      items={questions.map(question => (
        <Card
          title={question.title}
          href={view.href(pathOf(question))}
          level={level}
          text={beginOf(question.explanation)}
          badges={badgesOf(view.lang, question)}
          meta={
            <>
              <span safe>{question.places.map(code => names.get(code) ?? code).join(', ')}</span>
              {' · '}
              {day(view, question.askedAt)}
              {' · '}
              <span safe>{t('questions.answers', { count: question.answers })}</span>
            </>
          }
        />
      ))}
    />
  )
}

export function badgesOf(lang: Lang, { state, circle, outcomeKind, example }: Question): JSX.Element {
  const t = wordsOf(messages, lang)
  const kind = { open: 'warning', answered: 'info', closed: 'positive' } as const
  return (
    <>
      <Badge text={t(`questions.one_${state}`)} kind={kind[state]} />
      {outcomeKind === null ? '' : <Badge text={t(`questions.outcome_${outcomeKind}`)} />}
      <CircleBadge lang={lang} circle={circle} />
      {example ? <Badge text={t('questions.example')} kind="warning" /> : ''}
    </>
  )
}

const shown = 200 // characters

function beginOf(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown).replace(/\s\S*$/, '')} …`
}
