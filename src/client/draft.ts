import { keepThroughMorph } from './turbo.ts'

const lifetime = 14 * 24 * 60 * 60 * 1000 // ms; a forgotten draft does not stay on a shared computer for ever
const pause = 300 // ms after the last key

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Per field what the server gave and what the person made of it. */
interface Kept {
  at: number
  fields: Record<string, readonly [given: string, typed: string]>
}

/** `<kp-draft name restored discard>`: keeps what is typed in the form inside until it is sent. */
export class Draft extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#notice?.remove()
    if (this.#restore()) this.#say()
    this.addEventListener('input', this.#keepSoon)
    this.addEventListener('turbo:submit-end', event => {
      if ((event as CustomEvent<{ success: boolean }>).detail.success) this.#forget()
    })
    addEventListener('pagehide', this.#keep)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    removeEventListener('pagehide', this.#keep)
  }

  get #key(): string {
    return `draft:${this.getAttribute('name') ?? location.pathname}`
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  get #notice(): HTMLElement | null {
    return this.querySelector(':scope > .kp-draft__notice')
  }

  #keepSoon = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#keep, pause)
  }

  #keep = (): void => {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    const changed = keepable(this.#form).filter(field => given(field) !== typed(field))
    const fields = Object.fromEntries(
      changed.map(field => [nameOf(field), [given(field), typed(field)] as const]),
    )
    if (changed.length === 0) localStorage.removeItem(this.#key)
    else localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), fields } satisfies Kept))
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    localStorage.removeItem(this.#key)
  }

  /** Puts back what was typed, except where the server has another value by now. */
  #restore(): boolean {
    const kept = read(this.#key)
    if (!kept) return false
    const back = keepable(this.#form).filter(field => {
      const [base, value] = kept.fields[nameOf(field)] ?? []
      return value !== undefined && base === given(field) && value !== given(field)
    })
    for (const field of back) fill(field, kept.fields[nameOf(field)]?.[1] ?? '')
    return back.length > 0
  }

  #say(): void {
    const notice = document.createElement('div')
    notice.className = 'kp-draft__notice'
    notice.setAttribute('role', 'status')
    const text = document.createElement('p')
    text.className = 'utrecht-paragraph'
    text.textContent = this.getAttribute('restored')
    const discard = document.createElement('button')
    discard.type = 'button'
    discard.className = 'utrecht-button utrecht-button--subtle'
    discard.textContent = this.getAttribute('discard')
    discard.addEventListener('click', () => {
      this.#forget()
      this.#form?.reset()
      notice.remove()
      keepable(this.#form)[0]?.focus()
    })
    notice.append(text, discard)
    keepThroughMorph(notice)
    this.prepend(notice)
  }
}

const keptTypes = [
  'text',
  'search',
  'url',
  'tel',
  'number',
  'date',
  'time',
  'datetime-local',
  'checkbox',
  'radio',
]

/** Fields that may stay in the browser: no passwords, e-mail addresses, codes, hidden values or files. */
function keepable(form: HTMLFormElement | null): Field[] {
  return [...(form?.elements ?? [])].filter((field): field is Field => {
    if (field instanceof HTMLInputElement) {
      return field.name !== '' && keptTypes.includes(field.type) && field.autocomplete !== 'one-time-code'
    }
    return (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) && field.name !== ''
  })
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

function nameOf(field: Field): string {
  return isTick(field) ? `${field.name}=${field.value}` : field.name
}

function given(field: Field): string {
  if (isTick(field)) return String(field.defaultChecked)
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  return ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value ?? ''
}

function typed(field: Field): string {
  return isTick(field) ? String(field.checked) : field.value
}

function fill(field: Field, value: string): void {
  if (isTick(field)) field.checked = value === 'true'
  else field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function read(key: string): Kept | undefined {
  const text = localStorage.getItem(key)
  const kept = text === null ? undefined : (JSON.parse(text) as Kept)
  if (kept && Date.now() - kept.at < lifetime) return kept
  localStorage.removeItem(key)
  return undefined
}
