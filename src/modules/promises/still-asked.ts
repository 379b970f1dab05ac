import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { withWaitingChange } from './queries/changes.ts'
import { promisesWith } from './queries/promises.ts'

/** Of these promises those that wait for a yes: of the one who is to do it, or to another content. */
export async function stillAsked(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const promises = await promisesWith({ ...reader, actor: system }, ids)
  const proposed = promises.filter(({ state }) => state === 'proposed').map(({ id }) => id)
  return new Set([...proposed, ...(await withWaitingChange(reader, ids))])
}
