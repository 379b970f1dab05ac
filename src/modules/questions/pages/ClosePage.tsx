import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, RadioGroup, TextArea } from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { outcomes, pathOf, type Question } from '../question.ts'
import { draftTexts } from './draft-texts.ts'

interface ClosePageProps {
  view: View
  question: Question
  form: TypedForm
}

export function ClosePage({ view, question, form }: ClosePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const action = `${pathOf(question)}/afronden`
  const title = t('questions.close_title')
  return (
    <Shell view={view} title={title} trail={[{ text: question.title, path: pathOf(question) }]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('questions.close_lead')} />
      <Form
        action={view.href(action)}
        errors={formErrors(view, form, messages)}
        draft={{ key: action, ...draftTexts(view.lang) }}
      >
        <RadioGroup
          name="kind"
          label={t('questions.field_outcome_kind')}
          options={outcomes.map(value => ({ value, text: t(`questions.outcome_${value}`) }))}
          value={typed(form, 'kind')}
          error={errors['kind']}
          required
        />
        <TextArea
          name="outcome"
          label={t('questions.field_outcome')}
          hint={t('questions.field_outcome_hint')}
          value={typed(form, 'outcome')}
          error={errors['outcome']}
          maxlength={4_000}
          required
        />
        <FormActions>
          <Button text={t('questions.close_send')} />
        </FormActions>
      </Form>
    </Shell>
  )
}
