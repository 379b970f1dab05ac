import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { standingOf } from './load-promise.ts'
import { openLink } from './open-link.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { promiseAt, promisesWith } from './queries/promises.ts'
import { rights, type PromiseAction } from './rights.ts'

/** How somebody came to say something of a promise: signed in, or by a mailed link. */
export interface Way {
  readonly promise: MadePromise
  /** Path before the word of what is said. */
  readonly base: string
  act<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
  /** Refuses who may not do this, before a form is shown. */
  check(action: PromiseAction): Promise<void>
}

const Path = z.object({ slug: z.string().max(120).optional(), secret: z.string().max(100).optional() })

/** Finds the promise that the path of this request is about, as who asks may see it. */
export async function openWay(request: FastifyRequest): Promise<Way> {
  const { slug = '', secret } = Path.parse(request.params)
  const { house } = request.server
  if (secret === undefined) {
    const promise = await promiseAt(request.reader, slug)
    if (!promise) throw new Refusal('not_found', 'promises.not_found')
    return {
      ...{ promise, base: pathOf(promise), act: work => request.act(work) },
      check: action => check(request.reader, promise, action),
    }
  }
  const { actor, promise: id } = await openLink(request.reader, secret)
  const [promise] = await promisesWith(house.reader(actor), [id])
  if (!promise) throw new Refusal('gone', 'promises.link_ended')
  return {
    ...{ promise, base: `/toezegging/${secret}`, act: work => house.transact(actor, work) },
    check: action => check(house.reader(actor), promise, action),
  }
}

async function check(reader: Reader, promise: MadePromise, action: PromiseAction): Promise<void> {
  allow(rights, { actor: reader.actor, action, thing: await standingOf(reader, promise) })
}
