import { morphChildren } from '@hotwired/turbo'
import { Hearing } from './live.ts'
import { Outbox, type Letter } from './outbox.ts'

const spread = 400 // ms over which many phones ask for what is their own

/**
 * `<kp-table src own live name waiting refused>`: the phone of somebody at a table. Shows `src`, which is the same for all, and
 * `own`, which is for this seat, as they change. Forms with `data-send` go through the outbox, so that nothing is lost.
 */
export class LiveTable extends HTMLElement {
  #hearing: Hearing | undefined
  #outbox: Outbox | undefined
  #isAsking = false
  #isStale = false
  #stamp = ''
  #ownLater: ReturnType<typeof setTimeout> | undefined
  readonly #edited = new WeakSet<Element>()

  connectedCallback(): void {
    this.#outbox = new Outbox(this.getAttribute('name') ?? '', {
      changed: () => this.#sayWaiting(),
      refused: (letter, words) => this.#sayRefused(letter, words),
    })
    this.#hearing = new Hearing(this.getAttribute('live') ?? '', () => void this.#refresh())
    this.addEventListener('submit', this.#post)
    this.addEventListener('input', this.#noteEdit)
    this.addEventListener('turbo:before-morph-element', this.#keepEdited)
    this.addEventListener('turbo:before-morph-attribute', this.#keepOpen)
    this.#stamp = this.#stampNow()
    this.#press()
    this.#sayWaiting()
    this.#outbox.send()
    void this.#refresh()
  }

  disconnectedCallback(): void {
    this.#hearing?.end()
    this.#outbox?.end()
    clearTimeout(this.#ownLater)
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`)
  }

  /** Asks for what all see; once more when something changed meanwhile. */
  async #refresh(): Promise<void> {
    this.#isStale = true
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#isStale && this.isConnected) {
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
      const answer = await fetch(this.getAttribute(from) ?? '', { credentials, cache: 'no-cache' })
      if (!answer.ok || !region) return false
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      morphChildren(region, fresh.body)
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
    this.#outbox?.put(letter)
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
    return this.querySelector<HTMLDataElement>('data[data-hands]')
  }

  #press(): void {
    const raised = new Set(this.#hands()?.value.split(' '))
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=hand]')) {
      const { hand = '', on = '' } = button.dataset
      const isRaised = raised.has(`${on}:${hand}`)
      button.setAttribute('aria-pressed', String(isRaised))
      button.value = isRaised ? 'none' : hand
    }
  }

  #stampNow(): string {
    return this.querySelector('[data-stamp]')?.getAttribute('data-stamp') ?? ''
  }

  #sayWaiting(): void {
    const { length } = this.#outbox?.letters ?? []
    const words = this.getAttribute('waiting')?.replace('{n}', String(length)) ?? ''
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
    line.textContent = [this.getAttribute('refused'), words, said && `‘${said}’`].filter(Boolean).join(' ')
    region?.append(line)
  }

  #noteEdit = (event: Event): void => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) this.#edited.add(form)
  }

  #keepEdited = (event: Event): void => {
    if (event.target instanceof Element && this.#edited.has(event.target)) event.preventDefault()
  }

  /** What somebody opened stays open. */
  #keepOpen = (event: Event): void => {
    if ((event as CustomEvent<{ attributeName: string }>).detail.attributeName === 'open')
      event.preventDefault()
  }
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
