import * as Y from 'yjs'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { lockText, saveText, textOf } from './queries/texts.ts'
import { textKey } from './report.ts'
import { htmlOf } from './text-html.ts'

/** What was saved: a browser that has exactly this may say so. */
export interface SavedText {
  readonly version: number
  readonly body: string
  /** As `Y.encodeSnapshot` gives it. */
  readonly snapshot: Uint8Array
}

/** What another process saved comes into the document; who writes there does not save it again. */
const fromElsewhere = { source: 'local', skipStoreHooks: true } as const

/** Saves the shared text of a table, together with what was saved elsewhere. */
export async function saveSharedText(ctx: Ctx, table: string, document: Y.Doc): Promise<SavedText> {
  const isThere = (await textOf(ctx, table)) !== undefined
  if (!isThere && htmlOf(document) === '') return { version: 1, body: '', snapshot: snapshotOf(document) }
  const kept = await lockText(ctx, table)
  if (kept?.state) Y.applyUpdate(document, kept.state, fromElsewhere)
  const [state, body] = [Y.encodeStateAsUpdate(document), htmlOf(document)]
  const snapshot = snapshotOf(document)
  const before = kept?.version ?? 1
  const version = body === (kept?.body ?? '') ? before : before + 1
  if (kept?.state?.equals(state)) return { version, body, snapshot }
  await saveText(ctx, { table, state, body, version })
  if (version !== before) {
    ctx.tell('reports.written', {
      ...{ verb: 'Update', object: { kind: 'report', id: textKey(table) } },
      ...{ areas: [], circle: 'hidden' },
    })
  }
  return { version, body, snapshot }
}

function snapshotOf(document: Y.Doc): Uint8Array {
  return Y.encodeSnapshot(Y.snapshot(document))
}
