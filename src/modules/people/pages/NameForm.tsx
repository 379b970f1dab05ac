import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface NameFormProps {
  view: View
  /** Path that takes the name. */
  action: string
  form: Typed
  hidden?: Readonly<Record<string, string>>
  /** What is asked, and the name until another is typed. */
  field: { label: string; hint?: string; value?: string; autocomplete?: string; maxlength?: number }
  /** What the button says. */
  button: string
}

/** Asks for a name. */
export function NameForm({ view, action, form, hidden, field, button }: NameFormProps): JSX.Element {
  const wrong = fieldErrors(view, form, messages)['name']
  const value = typed(form, 'name') || (wrong ? '' : (field.value ?? ''))
  return (
    <Form action={view.href(action)} errors={formErrors(view, form, messages)} hidden={hidden}>
      <TextField {...field} name="name" value={value} error={wrong} required />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}
