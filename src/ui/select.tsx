import { attribute } from './attribute.ts'
import { Field, wiringOf, type FieldProps } from './field.tsx'

export interface Option {
  value: string
  text: string
  hint?: string | undefined
}

interface SelectProps extends FieldProps {
  options: readonly Option[]
  value?: string | undefined
  /** Text of the first, empty option. */
  empty?: string | undefined
}

/** For more than about seven fixed choices; for fewer use RadioGroup. */
export function Select(props: SelectProps): JSX.Element {
  const { name, options, value = '', empty, error } = props
  const all = empty === undefined ? options : [{ value: '', text: empty }, ...options]
  return (
    <Field {...props}>
      <select
        class={['utrecht-select', 'utrecht-select--html-select', error && 'utrecht-select--invalid']}
        {...wiringOf(props)}
        name={name}
      >
        {all.map(option => (
          <option value={attribute(option.value)} selected={option.value === value} safe>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
