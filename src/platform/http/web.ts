import type { FastifyBaseLogger } from 'fastify'
import type { KeyHolder } from '../api/operation.ts'
import type { Actor } from '../ctx/actor.ts'
import type { House } from '../ctx/transact.ts'
import type { Lang, Params } from '../i18n/words.ts'
import type { PageStore } from './page-store.ts'
import type { View } from './view.ts'

/** What the page about a problem is told. */
export interface Problem {
  readonly status: number
  readonly sentence: string
  /** What an operator needs to find it in the log. */
  readonly requestId: string
  /** Key of the sentence: the name of this problem for programs. */
  readonly code: string
}

export interface Limits {
  /** Forms that one person, or one address, may send. */
  readonly writesPerMinute: number
  /** What one address may read as data without a key; with one it is five times as much. */
  readonly readsPerMinute: number
  /** Milliseconds that the process may be late before new requests are told to come back; with 0 they never are. */
  readonly lateness: number
}

/** Where people may sign in besides here, by OpenID Connect. */
export interface IdentityProvider {
  /** As people know it. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Everything the web server is given by the composition root. */
export interface Web {
  readonly house: House
  readonly pages: PageStore
  readonly log: FastifyBaseLogger
  /** Public address without a trailing slash. */
  readonly origin: string
  /** False when no address was set: then the Host header counts. */
  readonly originIsFixed: boolean
  /** Addresses of proxies whose forwarded headers count, or none. */
  readonly trustProxy: string | false
  readonly limits: Limits
  readonly identityProvider?: IdentityProvider | undefined
  asset(name: string): string
  /** Who a session belongs to; null when it ended. */
  whoIs(sessionToken: string): Promise<Actor | null>
  /** Who acts by a key of the data interface; null when it ended. */
  whoHolds(key: string): Promise<KeyHolder | null>
  /** The sentence of a message key that is known only at run time. */
  sentence(lang: Lang, key: string, params?: Params): string
  /** Where visitors sign in, and others show more than they did, before they come back to `next`. */
  signInPath(next: string, actor: Actor): string
  problemPage(view: View, problem: Problem): JSX.Element
}
