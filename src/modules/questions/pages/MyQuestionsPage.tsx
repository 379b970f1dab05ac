import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ListedQuestion } from '../queries/lists.ts'
import { QuestionCards } from './QuestionCards.tsx'

interface MyQuestionsPageProps {
  view: View
  invited: readonly ListedQuestion[]
  asked: readonly ListedQuestion[]
  taken: readonly ListedQuestion[]
  /** Names of the working areas, by code. */
  names: ReadonlyMap<string, string>
}

/** The questions that wait for somebody, that this person asked, and that this connector took up. */
export function MyQuestionsPage({ view, invited, asked, taken, names }: MyQuestionsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const cards = (questions: readonly ListedQuestion[]) => (
    <QuestionCards view={view} questions={questions} names={names} level={3} />
  )
  return (
    <Shell view={view} title={t('questions.mine')} noindex>
      <Heading level={1} text={t('questions.mine')} />
      <Heading level={2} text={t('questions.mine_invited')} />
      {invited.length === 0 ? <Paragraph text={t('questions.mine_none_invited')} /> : cards(invited)}
      {taken.length === 0 ? '' : <Heading level={2} text={t('questions.mine_owner')} />}
      {taken.length === 0 ? '' : cards(taken)}
      <Heading level={2} text={t('questions.mine_asker')} />
      {asked.length === 0 ? <Paragraph text={t('questions.mine_none_asker')} /> : cards(asked)}
    </Shell>
  )
}
