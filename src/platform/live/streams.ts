import type { FastifyInstance } from 'fastify'
import type { ServerResponse } from 'node:http'

const heartbeat = 25_000
/** Milliseconds: a change is heard twice, from here and from the database, and changes seldom come alone. */
const gathering = 20
/** A room of sixty phones behind one Wi-Fi, with a screen and a desk, some of them with two pages open. */
const perAddress = 200

/** Open pages that want to hear when something they show has changed (server-sent events). */
export class Streams {
  readonly #listening = new Map<string, Set<ServerResponse>>()
  readonly #changed = new Set<string>()
  #telling: ReturnType<typeof setTimeout> | undefined
  readonly #perAddress = new Map<string, number>()

  changed(keys: readonly string[]): void {
    for (const key of keys) if (this.#listening.has(key)) this.#changed.add(key)
    if (this.#changed.size > 0) this.#telling ??= setTimeout(() => this.#tell(), gathering)
  }

  #tell(): void {
    const responses = new Set([...this.#changed].flatMap(key => [...(this.#listening.get(key) ?? [])]))
    this.#changed.clear()
    this.#telling = undefined
    for (const response of responses) response.write('event: changed\ndata: \n\n')
  }

  /** Ends all streams, so that the server can close. */
  endAll(): void {
    clearTimeout(this.#telling)
    for (const responses of this.#listening.values()) for (const response of responses) response.end()
  }

  routes(app: FastifyInstance): void {
    app.get<{ Params: { key: string } }>('/live/:key', async (request, reply) => {
      const open = this.#perAddress.get(request.ip) ?? 0
      if (open >= perAddress) return reply.code(429).send()
      reply.hijack()
      this.#open(request.params.key, request.ip, reply.raw)
      return reply
    })
  }

  #open(key: string, address: string, response: ServerResponse): void {
    const group = this.#listening.get(key) ?? new Set()
    this.#listening.set(key, group.add(response))
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1)
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 3000\n\n')
    const beat = setInterval(() => response.write(': \n\n'), heartbeat)
    response.on('close', () => {
      clearInterval(beat)
      group.delete(response)
      if (group.size === 0) this.#listening.delete(key)
      const left = (this.#perAddress.get(address) ?? 1) - 1
      if (left > 0) this.#perAddress.set(address, left)
      else this.#perAddress.delete(address)
    })
  }
}
