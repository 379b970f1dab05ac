import type { FastifyInstance, FastifyRequest } from 'fastify'
import { visitor } from '../ctx/actor.ts'
import type { Web } from '../http/web.ts'
import type { KeyHolder, Scope } from './operation.ts'
import { ApiProblem } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the key of this request may be used for; null without a key. */
    keyScopes: readonly Scope[] | null
  }
}

/** Programs act by a key or as a visitor: a session is never looked at, so no other site can use somebody's. */
export function knowWhoAsks(scope: FastifyInstance, web: Web): void {
  scope.decorateRequest('keyScopes', null)
  scope.addHook('onRequest', async request => {
    const holder = await holderOf(request, web)
    request.keyScopes = holder?.scopes ?? null
    request.actor = holder?.actor ?? visitor
    request.view = { ...request.view, actor: request.actor }
    request.reader = web.house.reader(request.actor)
  })
}

async function holderOf({ headers }: FastifyRequest, web: Web): Promise<KeyHolder | null> {
  const { authorization } = headers
  if (authorization === undefined) return null
  const [, key] = /^Bearer ([\w-]{1,200})$/i.exec(authorization) ?? []
  const holder = key === undefined ? null : await web.whoHolds(key)
  if (!holder) throw new ApiProblem(401, 'site.api_key_wrong')
  return holder
}

/** Refuses when the key is not for this, or there is none where one is needed. */
export function mayUse(request: FastifyRequest, scope: Scope): void {
  const { keyScopes } = request
  if (keyScopes === null && scope !== 'read') throw new ApiProblem(401, 'site.api_key_needed')
  if (keyScopes !== null && !keyScopes.includes(scope)) throw new ApiProblem(403, 'site.api_key_scope')
}
