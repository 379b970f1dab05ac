import { attribute, safeHref } from './attribute.ts'
import { Hidden } from './text.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

interface ButtonProps {
  text: string
  kind?: ButtonKind | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** The id of the form it belongs to, when it stands outside. */
  form?: string | undefined
  formaction?: string | undefined
  /** Read aloud after the text, to tell equal buttons apart. */
  context?: string | undefined
  id?: string | undefined
}

/** Does something. The first button of a form is its default action. */
export function Button(props: ButtonProps): JSX.Element {
  const { text, kind = 'primary', type = 'submit', name, value, form, formaction, context, id } = props
  return (
    <button
      id={id}
      type={type}
      name={name}
      value={attribute(value)}
      form={form}
      formaction={attribute(formaction)}
      class={`utrecht-button ${classOf[kind]}`}
    >
      <span safe>{text}</span>
      {context ? <Hidden text={` ${context}`} /> : ''}
    </button>
  )
}

interface LinkButtonProps {
  href: string
  text: string
  kind?: 'primary' | 'secondary' | 'subtle' | undefined
  context?: string | undefined
  /** Leads to a file and not to a page: only the browser asks for it, and once. */
  isFile?: boolean | undefined
}

/** Goes somewhere, and is the main thing to do on the page. */
export function LinkButton(props: LinkButtonProps): JSX.Element {
  const { href, text, kind = 'primary', context, isFile = false } = props
  return (
    <a
      class={`utrecht-button utrecht-button--html-a ${classOf[kind]} kp-link-button`}
      href={safeHref(href)}
      {...(isFile ? { 'data-turbo': 'false' } : {})}
    >
      <span safe>{text}</span>
      {context ? <Hidden text={` ${context}`} /> : ''}
    </a>
  )
}

const classOf: Record<ButtonKind, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
}
