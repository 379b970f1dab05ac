import type { Actor } from '../ctx/actor.ts'
import type { Ctx, Reader } from '../ctx/ctx.ts'
import type { House } from '../ctx/transact.ts'
import type { View } from './view.ts'
import type { IdentityProvider } from './web.ts'

declare module 'fastify' {
  interface FastifyInstance {
    house: House
    identityProvider: IdentityProvider | undefined
  }
  interface FastifyRequest {
    actor: Actor
    view: View
    /** What queries need, on behalf of whoever asks. */
    reader: Reader
    /** Value of the session cookie, empty without one. */
    sessionToken: string
    /** Where the page store stood when this request came in. */
    pageTick: number
    /** Runs one use-case in one transaction on behalf of whoever asks. */
    act<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
    /** The same, also for who is suspended: for what is one's own and posts nothing. */
    actAlways<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
  }
  interface FastifyReply {
    /**
     * Sends a page. `changesWith` names the places and objects it shows: with it, and asked by a visitor, the bytes
     * are kept until one of those changes.
     */
    page(html: JSX.Element, options?: PageOptions): Promise<FastifyReply>
    /**
     * Sends what is the same for everybody who knows the address, whoever asks. Kept until one of the places and objects
     * it names changes; many who ask at once cost one rendering, with all that is looked up for it.
     */
    shared(make: () => Promise<SharedPage>): Promise<FastifyReply>
    /** Sends the visitor on after a form was accepted; a path without the prefix of the language. */
    to(path: string): FastifyReply
    signIn(token: string, expires: Date): FastifyReply
    signOut(): FastifyReply
  }
}

export interface SharedPage {
  readonly html: JSX.Element
  readonly changesWith: readonly string[]
}

export interface PageOptions {
  readonly status?: number
  readonly changesWith?: readonly string[]
}
