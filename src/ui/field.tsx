import type { PropsWithChildren } from '@kitajs/html'

/** What every field has. The id is the name, so that an error summary can link to it by name. */
export interface FieldProps {
  name: string
  label: string
  id?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  required?: boolean | undefined
  /** Said behind the label of a field one may skip. */
  optional?: string | undefined
}

/** Ids and ARIA attributes that tie a control to its hint and its error. */
export function wiringOf({ name, id = name, hint, error, required }: Omit<FieldProps, 'label'>) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': required ? 'true' : undefined,
  } as const
}

/** Label, hint, error and control of one field, in reading order. */
export function Field(props: PropsWithChildren<FieldProps>): JSX.Element {
  const { label, id = props.name, optional, error, children } = props
  return (
    <div class={['utrecht-form-field', error && 'utrecht-form-field--invalid', 'kp-field']}>
      <label class="utrecht-form-label kp-label" for={id}>
        <span safe>{label}</span>
        <Optional text={optional} />
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  )
}

/** Several controls under one legend. */
export function Fieldset(
  props: PropsWithChildren<FieldProps & { role?: 'radiogroup' | undefined }>,
): JSX.Element {
  const { label, optional, error, children, role } = props
  const { id, ...aria } = wiringOf(props)
  const required = role === 'radiogroup' ? aria : { 'aria-describedby': aria['aria-describedby'] }
  return (
    <fieldset
      id={`${id}-group`}
      class={['kp-fieldset', 'kp-field', error && 'utrecht-form-field--invalid']}
      role={role}
      {...required}
    >
      <legend class="utrecht-form-label kp-label">
        <span safe>{label}</span>
        <Optional text={optional} />
      </legend>
      <FieldNotes {...props} />
      <div class="kp-options">{children}</div>
    </fieldset>
  )
}

export function FieldNotes({ name, id = name, hint, error }: Omit<FieldProps, 'label'>): JSX.Element {
  return (
    <>
      {hint ? (
        <div class="utrecht-form-field-description kp-text" id={`${id}-hint`} safe>
          {hint}
        </div>
      ) : (
        ''
      )}
      {error ? (
        <div class="utrecht-form-field-error-message kp-error" id={`${id}-error`} safe>
          {error}
        </div>
      ) : (
        ''
      )}
    </>
  )
}

function Optional({ text }: { text: string | undefined }): JSX.Element {
  return text ? (
    <span class="kp-optional" safe>
      {` ${text}`}
    </span>
  ) : (
    ''
  )
}
