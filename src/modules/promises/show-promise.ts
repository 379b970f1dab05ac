import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import type { SeenThing, Things } from '../../platform/thing.ts'
import { documentsOf, isPicture, type Document } from '../documents/index.ts'
import { standingOf } from './load-promise.ts'
import { joinableAt, namesAround, type Names } from './names-around.ts'
import type { Change, MadePromise } from './promise.ts'
import { changesOf } from './queries/changes.ts'
import { isFollowing } from './queries/followers.ts'
import { promiseAt } from './queries/promises.ts'
import { rights, type PromiseAction } from './rights.ts'

/** All that the page of a promise shows. */
export interface ShownPromise {
  readonly promise: MadePromise
  readonly names: Names
  readonly changes: readonly Change[]
  /** The change that waits for a yes. */
  readonly waiting: Change | undefined
  readonly photos: readonly Document[]
  readonly follows: boolean
  /** Where others can join in: the coalition or the initiative it belongs to. */
  readonly join: SeenThing | undefined
  can(action: PromiseAction): boolean
}

export async function shownPromise(reader: Reader, things: Things, slug: string): Promise<ShownPromise> {
  const promise = await promiseAt(reader, slug)
  if (!promise) throw new Refusal('not_found', 'promises.not_found')
  const { actor } = reader
  const standing = await standingOf(reader, promise)
  const names = await namesAround(reader, things, [promise])
  const changes = await changesOf(reader, [promise.id])
  const documents = await documentsOf(reader, { kind: 'promise', id: promise.id }, standing.isOwner)
  return {
    ...{ promise, names, changes },
    waiting: changes.find(({ answeredAt }) => answeredAt === null),
    photos: documents.filter(one => isPicture(one) && !one.withCare),
    follows: await isFollowing(reader, promise.id),
    join: joinableAt(promise, names),
    can: action => may(rights, { actor, action, thing: standing }) === null,
  }
}
