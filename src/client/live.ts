import { refreshPage } from './turbo.ts'

const firstWait = 2_000 // ms
const longestWait = 60_000 // ms

/** Hears of changes at `src` while somebody looks at the page; `changed` is also called when some may have been missed. */
export class Hearing {
  #source: EventSource | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #wait = firstWait
  #missed = false
  readonly #src: string
  readonly #changed: () => void

  constructor(src: string, changed: () => void) {
    this.#src = src
    this.#changed = changed
    document.addEventListener('visibilitychange', this.#followAttention)
    this.#followAttention()
  }

  end(): void {
    document.removeEventListener('visibilitychange', this.#followAttention)
    this.#close()
  }

  #followAttention = (): void => {
    if (document.hidden) {
      this.#close()
      this.#missed = true
      return
    }
    this.#open()
  }

  #open(): void {
    if (this.#source) return
    const source = new EventSource(this.#src)
    source.addEventListener('open', this.#catchUp)
    source.addEventListener('changed', this.#changed)
    source.addEventListener('error', () => this.#openLater())
    this.#source = source
  }

  /** Not before the server answers: a page that is asked of a server that is away is lost. */
  #catchUp = (): void => {
    this.#wait = firstWait
    if (this.#missed) this.#changed()
    this.#missed = false
  }

  #openLater(): void {
    this.#close()
    this.#missed = true
    this.#retry = setTimeout(() => this.#open(), this.#wait * (0.75 + Math.random() / 2))
    this.#wait = Math.min(this.#wait * 2, longestWait)
  }

  #close(): void {
    clearTimeout(this.#retry)
    this.#source?.close()
    this.#source = undefined
  }
}

/** `<kp-live src>`: refreshes the page when the server says `changed`. Rests while nobody looks at the page. */
export class Live extends HTMLElement {
  #hearing: Hearing | undefined

  connectedCallback(): void {
    const src = this.getAttribute('src')
    if (src) this.#hearing = new Hearing(src, refreshPage)
  }

  disconnectedCallback(): void {
    this.#hearing?.end()
  }
}
