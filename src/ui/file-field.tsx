import { Field, wiringOf, type FieldProps } from './field.tsx'

interface FileFieldProps extends FieldProps {
  /** Extensions or media types, as in HTML. */
  accept?: string | undefined
  multiple?: boolean | undefined
}

/** Needs `multipart` on its Form. Name the allowed kinds and the largest size in the hint. */
export function FileField(props: FileFieldProps): JSX.Element {
  const { name, accept, multiple } = props
  return (
    <Field {...props}>
      <input
        class="kp-file"
        type="file"
        {...wiringOf(props)}
        name={name}
        accept={accept}
        multiple={multiple}
      />
    </Field>
  )
}
