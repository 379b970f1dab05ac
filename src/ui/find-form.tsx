import { Button } from './button.tsx'
import { Form, FormActions } from './form.tsx'
import { Paragraph } from './text.tsx'
import { TextField } from './text-field.tsx'

interface FindFormProps {
  action: string
  hidden?: Readonly<Record<string, string>> | undefined
  label?: string | undefined
  /** What is searched by. */
  field: { name: string; label: string; hint?: string; value: string; required?: boolean }
  button: string
  /** How many were found, and what is said when there are none. */
  found: { count: number; none: string }
}

/** Finds by what is typed, on the page itself; what was found comes below it. */
export function FindForm({ action, hidden, label, field, button, found }: FindFormProps): JSX.Element {
  return (
    <>
      <Form method="get" action={action} hidden={hidden} label={label}>
        <TextField {...field} />
        <FormActions>
          <Button kind="secondary" text={button} />
        </FormActions>
      </Form>
      {field.value !== '' && found.count === 0 ? <Paragraph text={found.none} /> : ''}
    </>
  )
}
