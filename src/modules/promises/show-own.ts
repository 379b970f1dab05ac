import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { namesAround, type Names } from './names-around.ts'
import { isRunning, type MadePromise } from './promise.ts'
import { ownPromises, promisedTo } from './queries/promises.ts'

export const ownParts = ['asked', 'running', 'to_me', 'proposed', 'done'] as const
export type OwnPart = (typeof ownParts)[number]

/** What the reader promised, was asked for, asked others for, or was promised. */
export interface OwnPromises {
  readonly parts: Readonly<Record<OwnPart, readonly MadePromise[]>>
  readonly names: Names
}

export async function shownOwn(reader: Reader, things: Things): Promise<OwnPromises> {
  const { person } = reader.actor
  const all = await ownPromises(reader)
  const toMe = (await promisedTo(reader)).filter(isRunning)
  // What one proposed to somebody else is that person's after the yes.
  const isMine = (one: MadePromise) =>
    one.person === person || (one.organisation !== null && one.madeBy !== person)
  const proposed = all.filter(({ state }) => state === 'proposed')
  const mine = all.filter(one => one.person === person || one.organisation !== null)
  return {
    parts: {
      asked: proposed.filter(isMine),
      running: mine.filter(isRunning),
      to_me: toMe.filter(one => one.person !== person),
      proposed: proposed.filter(one => !isMine(one)),
      done: mine.filter(({ state }) => state === 'kept' || state === 'broken').reverse(),
    },
    names: await namesAround(reader, things, [...all, ...toMe]),
  }
}
