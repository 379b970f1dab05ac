import type { Reader } from '../../platform/ctx/ctx.ts'
import { mergersOf } from './queries/support.ts'

/** Those of these projects whose owner was asked to go on together and did not answer yet. */
export async function stillAsked(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const waiting = (await mergersOf(reader, ids)).filter(({ accepted }) => accepted === null)
  return new Set(waiting.map(({ into }) => into))
}
