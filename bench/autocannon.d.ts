/** As much of it as is used here; the package has no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    readonly requests: readonly {
      readonly path: string
      readonly headers: Readonly<Record<string, string>>
    }[]
  }

  interface Result {
    /** Seconds. */
    readonly duration: number
    readonly non2xx: number
    readonly errors: number
    readonly timeouts: number
  }

  type Heard = [client: unknown, status: number, bytes: number, milliseconds: number]

  interface Instance extends EventEmitter, PromiseLike<Result> {
    on(event: 'response', listener: (...heard: Heard) => void): this
  }

  export default function autocannon(options: Options): Instance
}
