import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, Paragraph } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownQuestion } from '../show-question.ts'
import { badgesOf } from './QuestionCards.tsx'
import { PersonName } from './PersonName.tsx'

/** What was asked, where, when and by whom. */
export function AboutQuestion({ view, shown }: { view: View; shown: ShownQuestion }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { question, people, places } = shown
  return (
    <>
      <div class="kp-badges">{badgesOf(view.lang, question)}</div>
      {question.explanation === '' ? '' : <Paragraph kind="lead" text={question.explanation} />}
      {question.motivation === '' ? (
        ''
      ) : (
        <>
          <Heading level={2} text={t('questions.motivation')} />
          <Paragraph text={question.motivation} />
        </>
      )}
      <DefinitionList
        items={[
          { term: t('questions.place'), text: places.map(({ name }) => name).join(', ') },
          { term: t('questions.asked_on'), content: day(view, question.askedAt) },
          {
            term: t('questions.asked_by_term'),
            content: <PersonName view={view} person={people.get(question.asker ?? '')} />,
          },
        ]}
      />
    </>
  )
}
