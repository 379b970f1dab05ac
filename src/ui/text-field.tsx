import { attribute } from './attribute.ts'
import { Field, wiringOf, type FieldProps } from './field.tsx'

type TextType = 'text' | 'email' | 'url' | 'tel' | 'number' | 'date' | 'time' | 'datetime-local' | 'password'

interface TextFieldProps extends FieldProps {
  type?: TextType | undefined
  value?: string | undefined
  autocomplete?: string | undefined
  inputmode?: 'numeric' | 'decimal' | undefined
  maxlength?: number | undefined
  min?: string | undefined
  max?: string | undefined
  step?: string | undefined
  /** As wide as what fits in it: a code, a year, a date. */
  short?: boolean | undefined
}

export function TextField(props: TextFieldProps): JSX.Element {
  const { name, type = 'text', value, autocomplete, inputmode, maxlength, min, max, step, short } = props
  return (
    <Field {...props}>
      <input
        class={[
          'utrecht-textbox',
          'utrecht-textbox--html-input',
          short && 'kp-short',
          props.error && invalid,
        ]}
        {...wiringOf(props)}
        type={type}
        name={name}
        value={attribute(value)}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        min={min}
        max={max}
        step={step}
      />
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  value?: string | undefined
  rows?: number | undefined
  maxlength?: number | undefined
}

export function TextArea(props: TextAreaProps): JSX.Element {
  const { name, value = '', rows = 4, maxlength } = props
  return (
    <Field {...props}>
      <textarea
        class={[
          'utrecht-textarea',
          'utrecht-textarea--html-textarea',
          props.error && 'utrecht-textarea--invalid',
        ]}
        {...wiringOf(props)}
        name={name}
        rows={`${rows}`}
        maxlength={maxlength}
        dir="auto"
        safe
      >
        {`\n${value}`}
      </textarea>
    </Field>
  )
}

const invalid = 'utrecht-textbox--invalid'
