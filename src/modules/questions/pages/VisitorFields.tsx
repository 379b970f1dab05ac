import { typed, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** Name and e-mail address of somebody who has not signed in. */
export function VisitorFields({ view, form, hint }: { view: View; form: Form; hint: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="name"
        label={t('questions.field_name')}
        value={typed(form, 'name')}
        error={errors['name']}
        autocomplete="name"
        required
      />
      <TextField
        name="email"
        type="email"
        label={t('questions.field_email')}
        hint={hint}
        value={typed(form, 'email')}
        error={errors['email']}
        autocomplete="email"
        required
      />
    </>
  )
}
