import { Agent, get, request, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { text } from 'node:stream/consumers'
import { newId } from '../src/platform/db/ids.ts'

/** A phone at a table, as its browser behaves: a stream, and the fragment whenever that says something changed. */
export class Phone {
  readonly #origin: string
  readonly #code: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 6 })
  readonly #waiting = new Map<string, () => void>()
  #cookie = ''
  #etag = ''
  #isAsking = false
  #isStale = false
  #hasLeft = false
  #stream: IncomingMessage | undefined
  /** How often it asked, and how many bytes came. */
  asked = 0
  bytes = 0

  constructor(origin: string, code: string) {
    this.#origin = origin
    this.#code = code
  }

  async join(table: string): Promise<void> {
    const answer = await this.#post('stoel', { name: '' })
    this.#cookie = (answer.headers['set-cookie'] ?? []).map(one => one.split(';')[0]).join('; ')
    const stream = await this.#get(`/live/${table}`)
    if (stream.statusCode !== 200) throw new Error(`The stream answers ${stream.statusCode}`)
    this.#stream = stream.on('data', (piece: Buffer) => {
      if (piece.includes('changed')) void this.#refresh()
    })
    this.#stream.on('error', () => undefined)
  }

  /** Says something; milliseconds until the server has it. */
  async say(words: string): Promise<number> {
    const begun = performance.now()
    const answer = await this.#post('zeg', { id: newId(), body: words })
    if (answer.statusCode !== 303) throw new Error(`A quote is answered with ${answer.statusCode}`)
    return performance.now() - begun
  }

  /** The moment at which these words are on this phone. */
  has(words: string): Promise<number> {
    return new Promise(resolve => this.#waiting.set(words, () => resolve(performance.now())))
  }

  leave(): void {
    this.#hasLeft = true
    this.#stream?.destroy()
    this.#agent.destroy()
  }

  async #refresh(): Promise<void> {
    this.#isStale = true
    if (this.#isAsking) return
    this.#isAsking = true
    while (this.#isStale) {
      this.#isStale = false
      await this.#look()
    }
    this.#isAsking = false
  }

  async #look(): Promise<void> {
    const headers = { 'accept-encoding': 'br', ...(this.#etag && { 'if-none-match': this.#etag }) }
    const answer = await this.#get(`/aan/${this.#code}/nu`, headers)
    const body = Buffer.concat(await answer.toArray())
    this.asked += 1
    this.bytes += body.length
    if (answer.statusCode !== 200) return
    this.#etag = answer.headers.etag ?? ''
    const page = (answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()
    for (const [words, seen] of this.#waiting) {
      if (!page.includes(words)) continue
      this.#waiting.delete(words)
      seen()
    }
  }

  #get(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      get(this.#origin + path, { agent: this.#agent, headers }, resolve).on('error', error => {
        if (!this.#hasLeft) reject(error)
      })
    })
  }

  async #post(path: string, form: Record<string, string>): Promise<IncomingMessage> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        ...{ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        ...{ origin: this.#origin, cookie: this.#cookie },
      }
      const options = { agent: this.#agent, method: 'POST', headers }
      request(`${this.#origin}/aan/${this.#code}/${path}`, options, resolve)
        .on('error', reject)
        .end(new URLSearchParams(form).toString())
    })
    await text(answer)
    return answer
  }
}
