import { attribute } from './attribute.ts'
import { FieldNotes, Fieldset, wiringOf, type FieldProps } from './field.tsx'
import type { Option } from './select.tsx'

interface CheckboxProps extends FieldProps {
  value?: string | undefined
  checked?: boolean | undefined
}

/** One yes or no. */
export function Checkbox(props: CheckboxProps): JSX.Element {
  const { name, label, id = name, value = 'yes', checked, error } = props
  return (
    <div class={['kp-field', error && 'utrecht-form-field--invalid']}>
      <FieldNotes name={name} id={id} error={error} />
      <label class="kp-option">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input kp-tick"
          type="checkbox"
          {...wiringOf(props)}
          name={name}
          value={attribute(value)}
          checked={checked}
        />
        <span safe>{label}</span>
      </label>
      <FieldNotes name={name} id={id} hint={props.hint} />
    </div>
  )
}

interface CheckboxesProps extends FieldProps {
  options: readonly Option[]
  values?: readonly string[] | undefined
}

/** Any number of choices. The first one carries the id of the field. */
export function Checkboxes(props: CheckboxesProps): JSX.Element {
  const { options, values = [] } = props
  return (
    <Fieldset {...props}>
      {options.map((option, index) => (
        <Choice
          type="checkbox"
          field={props}
          option={option}
          index={index}
          checked={values.includes(option.value)}
        />
      ))}
    </Fieldset>
  )
}

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  field: FieldProps
  option: Option
  index: number
  checked: boolean
}

/** One checkbox or radio button of a group. */
export function Choice({ type, field, option, index, checked }: ChoiceProps): JSX.Element {
  const { name, id: base = name, error } = field
  const id = index === 0 ? base : `${base}-${index + 1}`
  const block = type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'
  return (
    <div>
      <label class="kp-option">
        <input
          class={`${block} ${block}--html-input kp-tick`}
          type={type}
          id={id}
          name={name}
          value={attribute(option.value)}
          checked={checked}
          aria-invalid={type === 'checkbox' && error ? 'true' : undefined}
          aria-describedby={option.hint ? `${id}-choice-hint` : undefined}
        />
        <span safe>{option.text}</span>
      </label>
      {option.hint ? (
        <div class="utrecht-form-field-description kp-option-hint" id={`${id}-choice-hint`} safe>
          {option.hint}
        </div>
      ) : (
        ''
      )}
    </div>
  )
}
