import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

export interface StoredPage {
  readonly bytes: Buffer
  /** The same bytes with brotli, once made. */
  brotli: Buffer | null
  readonly etag: string
}

export interface SharedBytes extends Pick<StoredPage, 'bytes' | 'brotli'> {
  readonly keys: readonly string[]
}

interface Entry extends StoredPage {
  readonly tick: number
  readonly keys: readonly string[]
  readonly made: number
}

/** Bumped by every fact, whatever it is about. */
export const anything = '*'

/**
 * The bytes of anonymous pages. Each says which keys (places, objects) it depends on; a fact about one of them makes it
 * stale. Time is a counter that each fact raises: a page is fresh while none of its keys changed after it was begun.
 */
export class PageStore {
  #tick = 0
  readonly #changedAt = new Map<string, number>()
  readonly #pages: LRUCache<string, Entry>
  readonly #underWay = new Map<string, Promise<StoredPage>>()
  #forgotten = 0
  readonly #maxAge: number

  constructor({
    maxBytes = 64 * 1024 * 1024,
    maxAge = 3_600_000,
  }: { maxBytes?: number; maxAge?: number } = {}) {
    this.#maxAge = maxAge
    this.#pages = new LRUCache({ maxSize: maxBytes, sizeCalculation: page => page.bytes.length * 2 + 500 })
  }

  /** To be called before the page's data are read, and handed to `keep`. */
  get tick(): number {
    return this.#tick
  }

  changed(keys: readonly string[]): void {
    this.#tick += 1
    for (const key of keys) this.#changedAt.set(key, this.#tick)
    this.#changedAt.set(anything, this.#tick)
  }

  /** When it may have missed a change: nothing kept so far is trusted any more. */
  forgetAll(): void {
    this.#tick += 1
    this.#forgotten = this.#tick
    this.#changedAt.clear()
    this.#pages.clear()
  }

  get(url: string): StoredPage | undefined {
    const page = this.#pages.get(url)
    if (!page) return undefined
    const stale =
      Date.now() - page.made > this.#maxAge || page.keys.some(key => this.#isAfter(key, page.tick))
    if (!stale) return page
    this.#pages.delete(url)
    return undefined
  }

  keep(url: string, page: { bytes: Buffer; keys: readonly string[]; tick: number }): StoredPage {
    const kept: Entry = { ...page, brotli: null, etag: etagOf(page.bytes), made: Date.now() }
    const outdated = page.tick < this.#forgotten || page.keys.some(key => this.#isAfter(key, page.tick))
    if (!outdated) this.#pages.set(url, kept)
    return kept
  }

  /** The kept page, or one that is made once for everybody who asks before anything else changes. */
  async share(url: string, make: () => Promise<SharedBytes>): Promise<StoredPage> {
    const kept = this.get(url)
    if (kept) return kept
    const tick = this.#tick
    const name = `${tick} ${url}`
    const underWay = this.#underWay.get(name)
    if (underWay) return underWay
    const making = make().then(({ bytes, brotli, keys }) =>
      Object.assign(this.keep(url, { bytes, keys, tick }), { brotli }),
    )
    this.#underWay.set(name, making)
    try {
      return await making
    } finally {
      this.#underWay.delete(name)
    }
  }

  #isAfter(key: string, tick: number): boolean {
    return (this.#changedAt.get(key) ?? 0) > tick
  }
}

export function etagOf(bytes: Buffer): string {
  return `"${createHash('sha1').update(bytes).digest('base64url')}"`
}
