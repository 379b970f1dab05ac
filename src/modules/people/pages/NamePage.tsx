import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'

/** Asks a new person, once, for a name. */
export function NamePage({ view, form, next }: { view: View; form: Typed; next: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.welcome')} lead={t('people.name_lead')}>
      <Form action={view.href('/mijn/naam')} errors={formErrors(view, form, messages)} hidden={{ next }}>
        <TextField
          name="name"
          label={t('people.name_question')}
          hint={t('people.name_hint')}
          value={typed(form, 'name')}
          error={fieldErrors(view, form, messages)['name']}
          autocomplete="name"
          required
        />
        <FormActions>
          <Button text={t('people.go_on')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
