import type { Hearing } from './live.ts'
import { Outbox, type Letter } from './outbox.ts'

const spread = 400 // ms over which many phones ask for what is their own

/** What the page around it lends. */
export interface Lent {
  morph(current: Element, fresh: Element): void
  hear(src: string, changed: () => void): Hearing
}

/** What `<kp-table>` does; see there. */
export class TableFollowing {
  readonly #element: HTMLElement
  readonly #lent: Lent
  readonly #hearing: Hearing
  readonly #outbox: Outbox
  #isAsking = false
  #isStale = false
  #stamp: string
  #ownLater: ReturnType<typeof setTimeout> | undefined
  readonly #edited = new WeakSet<Element>()

  constructor(element: HTMLElement, lent: Lent) {
    this.#element = element
    this.#lent = lent
    this.#outbox = new Outbox(this.#text('name'), {
      changed: () => this.#sayWaiting(),
      refused: (letter, words) => this.#sayRefused(letter, words),
    })
    element.addEventListener('submit', this.#post)
    element.addEventListener('input', this.#noteEdit)
    element.addEventListener('turbo:before-morph-element', this.#keepEdited)
    element.addEventListener('turbo:before-morph-attribute', keepOpen)
    this.#stamp = this.#stampNow()
    this.#press()
    this.#sayWaiting()
    this.#outbox.send()
    this.#hearing = lent.hear(this.#text('live'), () => void this.#refresh())
    void this.#refresh()
  }

  end(): void {
    this.#hearing.end()
    this.#outbox.end()
    clearTimeout(this.#ownLater)
  }

  #text(name: string): string {
    return this.#element.getAttribute(name) ?? ''
  }

  #part(name: string): HTMLElement | null {
    return this.#element.querySelector(`[data-part=${name}]`)
  }

  /** Asks for what all see; once more when something changed meanwhile. */
  async #refresh(): Promise<void> {
    this.#isStale = true
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#isStale && this.#element.isConnected) {
      this.#isStale = false
      // Without the cookie: the same bytes for all, which the server keeps.
      if (!(await this.#show('shared', 'src', 'omit'))) break
    }
    this.#isAsking = false
    this.#press()
    const stamp = this.#stampNow()
    if (stamp !== this.#stamp) this.#ownSoon()
    this.#stamp = stamp
  }

  #ownSoon(wait = Math.random() * spread): void {
    clearTimeout(this.#ownLater)
    this.#ownLater = setTimeout(() => {
      void this.#show('own', 'own', 'same-origin').then(() => this.#press())
    }, wait)
  }

  async #show(part: string, from: string, credentials: RequestCredentials): Promise<boolean> {
    const region = this.#part(part)
    try {
      const answer = await fetch(this.#text(from), { credentials, cache: 'no-cache' })
      if (!answer.ok || !region) return false
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      this.#lent.morph(region, fresh.body)
      return true
    } catch {
      return false // No network: the next change, or the stream that comes back, asks again.
    }
  }

  #post = (event: SubmitEvent): void => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !('send' in form.dataset)) return
    event.preventDefault()
    const filled = new FormData(form, event.submitter)
    const required = form.querySelector<HTMLTextAreaElement>('[aria-required=true]')
    if (required && required.value.trim() === '') return required.focus()
    const letter = letterOf(form, filled)
    this.#outbox.put(letter)
    this.#mark(filled)
    this.#edited.delete(form)
    this.#clear(form)
  }

  /** Shows a raised hand at once. */
  #mark(filled: FormData): void {
    const hands = this.#hands()
    const [on, hand] = [filled.get('on'), filled.get('hand')]
    if (!hands || typeof on !== 'string' || typeof hand !== 'string') return
    const others = hands.value.split(' ').filter(one => !one.startsWith(`${on}:`))
    hands.value = (hand === 'none' ? others : [...others, `${on}:${hand}`]).join(' ')
    this.#press()
  }

  #clear(form: HTMLFormElement): void {
    // The draft of it is no longer needed.
    const done = new CustomEvent('turbo:submit-end', { bubbles: true, detail: { success: true } })
    form.dispatchEvent(done)
    if (!('again' in form.dataset)) return
    for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea')) field.value = ''
    const id = form.elements.namedItem('id')
    if (id instanceof HTMLInputElement) id.value = newId()
  }

  /** Which hands this seat has raised, as the server said or as was pressed since. */
  #hands(): HTMLDataElement | null {
    return this.#element.querySelector<HTMLDataElement>('data[data-hands]')
  }

  #press(): void {
    const raised = new Set(this.#hands()?.value.split(' '))
    for (const button of this.#element.querySelectorAll<HTMLButtonElement>('button[name=hand]')) {
      const { hand = '', on = '' } = button.dataset
      const isRaised = raised.has(`${on}:${hand}`)
      button.setAttribute('aria-pressed', String(isRaised))
      button.value = isRaised ? 'none' : hand
    }
  }

  #stampNow(): string {
    return this.#element.querySelector('[data-stamp]')?.getAttribute('data-stamp') ?? ''
  }

  #sayWaiting(): void {
    const { length } = this.#outbox.letters
    const words = this.#text('waiting').replace('{n}', String(length))
    const status = this.#part('waiting')
    if (status) status.textContent = length === 0 ? '' : words
    if (length === 0) this.#ownSoon()
  }

  /** What the server would not have stays on the phone, with the reason. */
  #sayRefused({ body }: Letter, words: string): void {
    const said = new URLSearchParams(body).get('body') ?? ''
    const region = this.#part('refused')
    const line = document.createElement('p')
    line.className = 'utrecht-paragraph kp-text'
    line.textContent = [this.#text('refused'), words, said && `‘${said}’`].filter(Boolean).join(' ')
    region?.append(line)
  }

  #noteEdit = (event: Event): void => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) this.#edited.add(form)
  }

  #keepEdited = (event: Event): void => {
    if (event.target instanceof Element && this.#edited.has(event.target)) event.preventDefault()
  }
}

/** What somebody opened stays open. */
function keepOpen(event: Event): void {
  if ((event as CustomEvent<{ attributeName: string }>).detail.attributeName === 'open')
    event.preventDefault()
}

function letterOf(form: HTMLFormElement, filled: FormData): Letter {
  const body = new URLSearchParams()
  for (const [name, value] of filled) if (typeof value === 'string') body.append(name, value)
  const { pathname } = new URL(form.action)
  return { id: newId(), path: pathname, body: body.toString(), at: Date.now() }
}

/** A UUID, version 4; the browser makes them itself only where the connection is encrypted. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
