import { refreshPage } from './turbo.ts'

const firstWait = 2_000 // ms
const longestWait = 60_000 // ms

/** `<kp-live src>`: refreshes the page when the server says `changed`. Rests while nobody looks at the page. */
export class Live extends HTMLElement {
  #source: EventSource | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #wait = firstWait
  #missed = false

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#followAttention)
    this.#followAttention()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#followAttention)
    this.#close()
  }

  #followAttention = (): void => {
    if (document.hidden) {
      this.#close()
      this.#missed = true
      return
    }
    if (this.#missed) refreshPage()
    this.#missed = false
    this.#open()
  }

  #open(): void {
    const src = this.getAttribute('src')
    if (!src || this.#source) return
    const source = new EventSource(src)
    source.addEventListener('open', () => (this.#wait = firstWait))
    source.addEventListener('changed', refreshPage)
    source.addEventListener('error', () => this.#openLater())
    this.#source = source
  }

  #openLater(): void {
    this.#close()
    this.#retry = setTimeout(
      () => {
        this.#open()
        refreshPage()
      },
      this.#wait * (0.75 + Math.random() / 2),
    )
    this.#wait = Math.min(this.#wait * 2, longestWait)
  }

  #close(): void {
    clearTimeout(this.#retry)
    this.#source?.close()
    this.#source = undefined
  }
}
