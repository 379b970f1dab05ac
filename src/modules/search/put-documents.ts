import type { Ctx } from '../../platform/ctx/ctx.ts'
import { shownSummary, vectorOf, type Age, type SearchDocument, type SearchKind } from './document.ts'
import { dutchWords } from './dutch-words.ts'
import { countTerms, deleteDocument, lockIndex, saveAges, saveDocuments } from './queries.ts'

const atOnce = 500

/** Makes one thing findable, or brings it up to date. */
export function putDocument(ctx: Ctx, document: SearchDocument): Promise<void> {
  return putDocuments(ctx, [document])
}

/** Makes many things findable, or brings them up to date; of equal kind and id the last one counts. */
export async function putDocuments(ctx: Ctx, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return
  await lockIndex(ctx.db)
  const last = [...new Map(documents.map(document => [`${document.kind} ${document.id}`, document])).values()]
  for (let at = 0; at < last.length; at += atOnce) await put(ctx, last.slice(at, at + atOnce))
}

/** Takes something out of the search; nothing happens when it is not there. */
export async function removeDocument(ctx: Ctx, kind: SearchKind, id: string): Promise<void> {
  await lockIndex(ctx.db)
  const key = { kind, object: id }
  await countTerms(ctx.db, [key], -1)
  await deleteDocument(ctx.db, key)
}

/** Brings what can be searched in step with these ids of a kind: those that stand are put in, the others taken out. */
export async function keepInStep(
  ctx: Ctx,
  kind: SearchKind,
  { ids, standing }: { readonly ids: readonly string[]; readonly standing: readonly SearchDocument[] },
): Promise<void> {
  await putDocuments(ctx, standing)
  const kept = new Set(standing.map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) await removeDocument(ctx, kind, id)
}

/** Notes for how long nobody confirmed these things, without reading their text again. */
export async function ageDocuments(
  ctx: Ctx,
  aged: readonly { readonly kind: SearchKind; readonly id: string; readonly age: Age }[],
): Promise<void> {
  if (aged.length === 0) return
  await lockIndex(ctx.db)
  await saveAges(
    ctx.db,
    aged.map(({ kind, id, age }) => ({ kind, object: id, age })),
  )
}

async function put({ db }: Ctx, documents: readonly SearchDocument[]): Promise<void> {
  const dutch = dutchWords()
  const rows = documents.map(document => {
    const { kind, id, title, summary, path, place, areas, circle, at, age = 0 } = document
    const terms = vectorOf(dutch, document)
    return {
      kind,
      object: id,
      title,
      summary: shownSummary(summary),
      path,
      place,
      areas: [...areas],
      circle,
      at,
      age,
      terms,
    }
  })
  await countTerms(db, rows, -1)
  await saveDocuments(db, rows)
  await countTerms(db, rows, 1)
}
