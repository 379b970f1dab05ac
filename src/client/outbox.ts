export interface Letter {
  readonly id: string
  readonly path: string
  /** As a form is sent. */
  readonly body: string
  /** When it was put in, in milliseconds. */
  readonly at: number
}

const firstWait = 1_000 // ms
const longestWait = 30_000 // ms
const patience = 15_000 // ms that one sending may take

/** What became of a letter: gone, to be tried again, or refused with these words. */
type Fate = 'sent' | 'later' | { readonly refused: string }

/** Forms that wait in this browser until the server has them: in order, and each until it has an answer. */
export class Outbox {
  readonly #key: string
  readonly #changed: () => void
  readonly #refused: (letter: Letter, words: string) => void
  #isSending = false
  #retry: ReturnType<typeof setTimeout> | undefined
  #wait = firstWait

  constructor(name: string, told: { changed: () => void; refused: (letter: Letter, words: string) => void }) {
    this.#key = `outbox:${name}`
    this.#changed = told.changed
    this.#refused = told.refused
    addEventListener('online', this.send)
  }

  end(): void {
    removeEventListener('online', this.send)
    clearTimeout(this.#retry)
  }

  get letters(): Letter[] {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? '[]') as Letter[]
    } catch {
      return []
    }
  }

  put(letter: Letter): void {
    this.#keep([...this.letters, letter])
    this.send()
  }

  send = (): void => {
    clearTimeout(this.#retry)
    this.#wait = firstWait
    void this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    for (let [first] = this.letters; first; [first] = this.letters) {
      const fate = await deliver(first)
      if (fate === 'later') {
        this.#sendLater()
        break
      }
      this.#wait = firstWait
      this.#keep(this.letters.slice(1))
      if (typeof fate === 'object') this.#refused(first, fate.refused)
    }
    this.#isSending = false
  }

  #sendLater(): void {
    this.#retry = setTimeout(() => void this.#sendAll(), this.#wait * (0.75 + Math.random() / 2))
    this.#wait = Math.min(this.#wait * 2, longestWait)
  }

  #keep(letters: readonly Letter[]): void {
    if (letters.length === 0) localStorage.removeItem(this.#key)
    else localStorage.setItem(this.#key, JSON.stringify(letters))
    this.#changed()
  }
}

async function deliver({ path, body }: Letter): Promise<Fate> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    // Who is sent on to another page has been heard.
    if (answer.type === 'opaqueredirect' || answer.ok) return 'sent'
    if (answer.status === 429 || answer.status >= 500) return 'later'
    return { refused: await wordsOf(answer) }
  } catch {
    return 'later'
  }
}

async function wordsOf(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as { detail?: unknown; title?: unknown }
  return [problem.detail, problem.title].find(words => typeof words === 'string') ?? ''
}
