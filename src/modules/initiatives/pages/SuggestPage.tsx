import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, Select, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { suggestionFields } from '../suggestion.ts'
import { InitiativeFrame } from './InitiativeFrame.tsx'

interface SuggestPageProps {
  view: View
  form: FormState
  initiative: Initiative
}

/** Anyone who signed in suggests; the steward decides. */
export function SuggestPage({ view, form, initiative }: SuggestPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <InitiativeFrame view={view} initiative={initiative} title={t('initiatives.suggest_title')}>
      <Paragraph kind="lead" text={t('initiatives.suggest_lead')} />
      <Form action={view.href(`${pathOf(initiative)}/voorstel`)} errors={formErrors(view, form, messages)}>
        <Select
          name="field"
          label={t('initiatives.suggest_field')}
          options={suggestionFields.map(value => ({ value, text: t(`initiatives.field.${value}`) }))}
          value={typed(form, 'field')}
          error={errors['field']}
        />
        <TextArea
          name="proposed"
          label={t('initiatives.suggest_proposed')}
          hint={t('initiatives.suggest_phase_hint')}
          value={typed(form, 'proposed')}
          error={errors['proposed']}
        />
        <TextField
          name="reason"
          label={t('initiatives.suggest_reason')}
          value={typed(form, 'reason')}
          maxlength={500}
          error={errors['reason']}
        />
        <FormActions>
          <Button text={t('initiatives.suggest_send')} />
        </FormActions>
      </Form>
    </InitiativeFrame>
  )
}
