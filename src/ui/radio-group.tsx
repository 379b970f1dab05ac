import { Choice } from './checkbox.tsx'
import { Fieldset, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

interface RadioGroupProps extends FieldProps {
  options: readonly Option[]
  value?: string | undefined
}

/** Exactly one of a few choices, all visible. The first one carries the id of the field. */
export function RadioGroup(props: RadioGroupProps): JSX.Element {
  return (
    <Fieldset {...props} role="radiogroup">
      {props.options.map((option, index) => (
        <Choice
          type="radio"
          field={props}
          option={option}
          index={index}
          checked={option.value === props.value}
        />
      ))}
    </Fieldset>
  )
}
