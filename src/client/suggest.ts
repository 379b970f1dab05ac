import { keepThroughMorph } from './turbo.ts'

const pause = 200 // ms after the last key

/** `<kp-suggest src target [list] [fields]>`: hints while typing in the form inside or around; see DESIGN.md. */
export class Suggest extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #request: AbortController | undefined
  #status = document.createElement('p')

  connectedCallback(): void {
    this.#status.className = 'kp-visually-hidden kp-suggest__status'
    this.#status.setAttribute('role', 'status')
    this.querySelector(':scope > .kp-suggest__status')?.remove()
    this.append(this.#status)
    for (const own of [this.#status, this.#region]) if (own) keepThroughMorph(own)
    this.addEventListener('input', this.#askSoon)
    this.addEventListener('submit', () => this.#stop())
    if (!this.hasAttribute('list')) return
    this.addEventListener('keydown', this.#walk)
    this.addEventListener('focusout', event => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#show([])
    })
  }

  disconnectedCallback(): void {
    this.#stop()
  }

  get #region(): HTMLElement | null {
    return document.getElementById(this.getAttribute('target') ?? '')
  }

  get #options(): HTMLElement[] {
    return [...(this.#region?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#request?.abort()
  }

  #askSoon = (): void => {
    this.#stop()
    this.#timer = setTimeout(() => void this.#ask(), pause)
  }

  async #ask(): Promise<void> {
    const query = this.#query()
    if (!query) return this.#show([])
    const request = new AbortController()
    this.#request = request
    try {
      const url = new URL(this.getAttribute('src') ?? '', document.baseURI)
      for (const [name, value] of query) url.searchParams.append(name, value)
      const answer = await fetch(url, { signal: request.signal, headers: { Accept: 'text/html' } })
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (!request.signal.aborted) this.#show([...page.body.childNodes])
    } catch (error) {
      // Hints are an extra: without a connection, or after a newer key, there are simply none.
      if (!(error instanceof TypeError) && !request.signal.aborted) throw error
    }
  }

  /** What is filled in; undefined while nobody has typed at least two characters. */
  #query(): [string, string][] | undefined {
    const form = this.querySelector('form') ?? this.closest('form')
    if (!form) return undefined
    const wanted = this.getAttribute('fields')?.split(' ')
    const filled = [...new FormData(form)].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[1].trim() !== '' && (!wanted || wanted.includes(entry[0])),
    )
    const typed = filled.some(([name, value]) => !isHidden(form, name) && value.trim().length >= 2)
    return typed ? filled : undefined
  }

  #show(nodes: Node[]): void {
    this.#region?.replaceChildren(...nodes)
    this.#status.textContent = this.#region?.querySelector('[data-status]')?.getAttribute('data-status') ?? ''
    if (this.hasAttribute('list')) this.#describe(undefined)
  }

  #walk = (event: KeyboardEvent): void => {
    const options = this.#options
    const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true')
    if (event.key === 'Escape' && options.length > 0) this.#show([])
    else if (event.key === 'Enter' && at >= 0) options[at]?.click()
    else if (event.key === 'ArrowDown') this.#describe(options[(at + 1) % options.length])
    else if (event.key === 'ArrowUp') this.#describe(options.at(Math.max(at, 0) - 1))
    else return
    event.preventDefault()
  }

  /** Tells assistive technology what the list is and which option is meant. */
  #describe(chosen: HTMLElement | undefined): void {
    const input = this.querySelector<HTMLInputElement>('input:not([type=hidden])')
    const list = this.#region?.querySelector('[role=listbox]')
    if (!input) return
    if (list) list.id ||= `${input.id}-list`
    this.#options.forEach((option, index) => {
      option.id ||= `${input.id}-option-${index}`
      option.setAttribute('aria-selected', String(option === chosen))
    })
    chosen?.scrollIntoView({ block: 'nearest' })
    input.role = 'combobox'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = String(this.#options.length > 0)
    setOrRemove(input, 'aria-controls', list?.id)
    setOrRemove(input, 'aria-activedescendant', chosen?.id)
  }
}

function isHidden(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement && field.type === 'hidden'
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value)
  else element.removeAttribute(name)
}
