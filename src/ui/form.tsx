import type { PropsWithChildren } from '@kitajs/html'
import { attribute, safeHref } from './attribute.ts'
import { Button } from './button.tsx'

export interface FieldError {
  /** The name (or id) of the field that it is about; without it the error is about the whole form. */
  field?: string | undefined
  message: string
}

interface FormProps {
  action: string
  method?: 'post' | 'get' | undefined
  id?: string | undefined
  /** For forms with a FileField. */
  multipart?: boolean | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** What is wrong, above the fields; the same messages stand at the fields. */
  errors?: ErrorSummaryProps | undefined
  /** Keeps what is typed in this browser until it is sent. `restored` is said when it comes back, `discard` empties. */
  draft?: { key: string; restored: string; discard: string } | undefined
  label?: string | undefined
  /** Within a live table it is kept until it is sent: `once`, or to be filled in `again`. */
  send?: 'once' | 'again' | undefined
}

export function Form(props: PropsWithChildren<FormProps>): JSX.Element {
  const { action, method = 'post', id, multipart, hidden = {}, errors, draft, label, send, children } = props
  const form = (
    <form
      id={id}
      class="kp-form"
      action={safeHref(action)}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      data-send={send === undefined ? undefined : ''}
      data-again={send === 'again' ? '' : undefined}
      novalidate
    >
      {errors && errors.errors.length > 0 ? <ErrorSummary {...errors} /> : ''}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={attribute(value)} />
      ))}
      {children}
    </form>
  )
  if (!draft) return form
  return (
    <tag
      of="kp-draft"
      name={draft.key}
      restored={attribute(draft.restored)}
      discard={attribute(draft.discard)}
    >
      {form}
    </tag>
  )
}

interface ErrorSummaryProps {
  title: string
  errors: readonly FieldError[]
}

/** Takes the focus when the page opens and links to each field that is wrong. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps): JSX.Element {
  return (
    <tag
      of="div"
      class="utrecht-alert utrecht-alert--error kp-alert kp-error-summary"
      role="alert"
      tabindex="-1"
      autofocus
    >
      <div class="kp-stack kp-stack--sm">
        <h2 class="utrecht-heading-3" safe>
          {title}
        </h2>
        <ul class="kp-plain-list">
          {errors.map(({ field, message }) => (
            <li>
              {field === undefined ? (
                <span safe>{message}</span>
              ) : (
                <a class="utrecht-link utrecht-link--html-a" href={`#${encodeURIComponent(field)}`} safe>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </tag>
  )
}

/** The buttons of a form, main action first. */
export function FormActions({ children }: PropsWithChildren): JSX.Element {
  return <div class="kp-actions">{children}</div>
}

/** The two buttons of a form that asks a yes or a no. */
export function YesNo({ name, yes, no }: { name: string; yes: string; no: string }): JSX.Element {
  return (
    <FormActions>
      <Button name={name} value="yes" text={yes} />
      <Button name={name} value="no" kind="secondary" text={no} />
    </FormActions>
  )
}
