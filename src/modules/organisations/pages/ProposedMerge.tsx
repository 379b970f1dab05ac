import { emptyForm, typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, Paragraph } from '../../../ui/index.ts'
import { isOpen } from '../merge.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Organisation } from '../organisation.ts'
import type { ShownMerge } from '../show-doubles.ts'
import { AnswerForm } from './AnswerForm.tsx'

interface ProposedProps {
  view: View
  organisation: Organisation
  shown: ShownMerge
  form: Typed
}

/** One proposal, with what the reader can say to it. */
export function ProposedMerge(props: ProposedProps): JSX.Element {
  const { view, shown } = props
  const { merge, keeps, goes, waitsFor, mayAnswer } = shown
  const t = wordsOf(messages, view.lang)
  const names = { keeps: keeps.name, goes: goes.name }
  return (
    <Card title={t('organisations.merge_into', names)} text={merge.reason}>
      {isOpen(merge) ? <Paragraph text={t('organisations.merge_what', names)} /> : ''}
      {waitsFor.map(name => (
        <Paragraph kind="small" text={t('organisations.merge_waits', { name })} />
      ))}
      {merge.refusal === '' ? (
        ''
      ) : (
        <Paragraph text={t('organisations.merge_refused', { reason: merge.refusal })} />
      )}
      {mayAnswer ? <Answer {...props} /> : ''}
    </Card>
  )
}

function Answer({ view, organisation, shown: { merge }, form }: ProposedProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAboutThis = typed(form, 'merge') === merge.id
  return (
    <AnswerForm
      view={view}
      action={`${pathOf(organisation)}/dubbel/antwoord`}
      form={isAboutThis ? form : emptyForm}
      hidden={{ merge: merge.id }}
      sentence={{
        name: 'sentence',
        id: isAboutThis ? 'sentence' : `sentence-${merge.id}`,
        label: t('organisations.merge_sentence'),
        hint: t('organisations.merge_sentence_hint'),
      }}
      buttons={{ yes: t('organisations.merge_agree'), no: t('organisations.merge_refuse') }}
    />
  )
}
