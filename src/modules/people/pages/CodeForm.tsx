import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { mailedMinutes } from '../sign-in.ts'

interface CodeFormProps {
  view: View
  /** Path that takes the code. */
  action: string
  form: Typed
  /** What the button says. */
  button: string
}

/** Takes the six digits of a mail. */
export function CodeForm({ view, action, form, button }: CodeFormProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(action)} errors={formErrors(view, form, messages)}>
      <TextField
        name="code"
        label={t('people.code')}
        hint={t('people.code_hint', { minutes: mailedMinutes })}
        error={fieldErrors(view, form, messages)['code']}
        autocomplete="one-time-code"
        inputmode="numeric"
        short
        required
      />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}
