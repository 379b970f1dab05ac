import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf, type Messages } from '../../../platform/i18n/words.ts'
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
  /** How another module asks for a code of its own, with the words of what may be wrong with it. */
  asks?: { label: string; hint: string; words: Messages }
}

/** Takes the six digits of a mail. */
export function CodeForm({ view, action, form, button, asks = ours(view) }: CodeFormProps): JSX.Element {
  const { label, hint, words } = asks
  return (
    <Form action={view.href(action)} errors={formErrors(view, form, words)}>
      <TextField
        name="code"
        label={label}
        hint={hint}
        error={fieldErrors(view, form, words)['code']}
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

/** How a code to sign in with is asked for. */
function ours(view: View) {
  const t = wordsOf(messages, view.lang)
  return {
    label: t('people.code'),
    hint: t('people.code_hint', { minutes: mailedMinutes }),
    words: messages,
  }
}
