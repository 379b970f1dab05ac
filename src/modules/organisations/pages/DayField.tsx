import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface DayFieldProps {
  view: View
  form: Typed
  name: string
  label: string
  hint?: string
}

export function DayField({ view, form, name, label, hint }: DayFieldProps): JSX.Element {
  return (
    <TextField
      name={name}
      type="date"
      label={label}
      hint={hint}
      value={typed(form, name)}
      error={fieldErrors(view, form, messages)[name]}
      short
    />
  )
}
