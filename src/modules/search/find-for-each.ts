import type { Reader } from '../../platform/ctx/ctx.ts'
import { markerOf, searchKinds, type SearchKind } from './document.ts'
import { dutchWords } from './dutch-words.ts'
import { rankedHits, type Hit } from './find-documents.ts'
import { catchDocuments, documentsWith } from './queries.ts'
import { circlesOf, findsWord, readQuery, spread, termsOf, withinQuery } from './read-query.ts'

export interface ForEachWish {
  readonly kinds: readonly SearchKind[]
  /** Codes of areas, narrowest first: each brings as many documents as the limit says, so that what is near is never crowded out. */
  readonly scopes: readonly (readonly string[])[]
  /** How many documents of a kind in a scope, at most. */
  readonly limit: number
}

/**
 * For each short text the documents that have one of its words, best first. Cost: two queries, however many texts there
 * are, and at most texts × kinds × scopes × limit documents ranked.
 */
export async function findForEach(
  reader: Reader,
  texts: readonly string[],
  { kinds, scopes, limit }: ForEachWish,
): Promise<Hit[][]> {
  const read = texts.map(title => readQuery(dutchWords(), { title }))
  const terms = termsOf(read.flat())
  if (terms.length === 0) return texts.map(() => [])
  const documents = await documentsWith(reader.db, [...terms, ...searchKinds.map(markerOf.kind)])
  const total = searchKinds.reduce((sum, kind) => sum + (documents.get(markerOf.kind(kind)) ?? 0), 0)
  const known = read.map(words => words.filter(word => spread(word, documents) > 0))
  const catches = known
    .filter(words => words.length > 0)
    .flatMap(words =>
      scopes.flatMap(scope =>
        kinds.map(kind => {
          const within = withinQuery({ scope, kinds: [kind], circles: circlesOf(reader) })
          return { query: `(${words.map(findsWord).join(' | ')}) & ${within}`, limit }
        }),
      ),
    )
  const rows = await catchDocuments(reader.db, catches, termsOf(known.flat()))
  return read.map((words, at) => {
    const sought = termsOf(known[at] ?? [])
    const having = rows.filter(({ found }) => sought.some(term => found?.[term] !== undefined))
    return rankedHits(reader, { words, documents, total, meant: null }, having)
  })
}
