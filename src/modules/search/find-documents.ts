import type { Reader } from '../../platform/ctx/ctx.ts'
import { markerOf, type SearchKind } from './document.ts'
import { withNearTerms } from './near-terms.ts'
import { catchDocuments, type Catch } from './queries.ts'
import { rankDocuments, tellingOf, type Ranked } from './rank-documents.ts'
import {
  circlesOf,
  findsAny,
  findsInTitle,
  findsWord,
  spread,
  termsOf,
  withinQuery,
  type QueryWord,
} from './read-query.ts'
import { understand, wordsForAll, type Understood } from './understand-query.ts'

export interface SearchWish {
  readonly text: string
  /** Codes of which a document must have one among its areas; everywhere when left out. */
  readonly scope?: readonly string[] | undefined
  readonly kinds?: readonly SearchKind[] | undefined
  readonly limit: number
  /** The last word is still being typed. */
  readonly typing?: boolean | undefined
}

export interface Hit {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly path: string
  readonly place: string | null
  readonly areas: readonly string[]
  readonly at: Date
  /** Over 0, higher is better; only comparable within one search. */
  readonly score: number
  /** How much of the three most telling words it has, 0 to 1; says whether it is about the same. */
  readonly share: number
  /** What matched, strongest first: words as typed, or the parts of a compound. */
  readonly matched: readonly string[]
}

export interface Found {
  readonly hits: readonly Hit[]
  /** What was searched for instead, when words were put right. */
  readonly meant: string | null
}

const mostCandidates = 300
const enough = 20 // documents with all words; below it those with some of them and with near terms come too
const wordsForSome = 10
const nothing: Found = { hits: [], meant: null }

/** The documents that fit best, of those the reader may see. Cost: at most seven queries and 1,000 documents ranked. */
export async function findDocuments(reader: Reader, wish: SearchWish): Promise<Found> {
  const { scope, kinds, limit, typing } = wish
  if (scope?.length === 0 || kinds?.length === 0) return nothing
  const understood = await understand(reader, { title: wish.text, typing })
  const within = withinQuery({ scope, kinds, circles: circlesOf(reader) })
  const all = catchAll(knownOf(understood), within, mostCandidates)
  const rows = await catchDocuments(reader.db, all, termsOf(understood.words))
  if (rows.length >= enough) return found(reader, understood, { rows, limit })
  const isText = understood.words.length > wordsForAll
  const wider = typing || isText ? understood : await withNearTerms(reader, understood)
  const more = catchMore(wider, within)
  if (more.length === 0) return found(reader, understood, { rows, limit })
  const widely = await catchDocuments(reader.db, [...all, ...more], termsOf(wider.words))
  return found(reader, wider, { rows: widely, limit })
}

function found(
  reader: Reader,
  understood: Understood,
  { rows, limit }: { rows: readonly Row[]; limit: number },
) {
  return { hits: rankedHits(reader, understood, rows).slice(0, limit), meant: understood.meant }
}

/** What has some of the words, and what has near terms. */
function catchMore(understood: Understood, within: string): Catch[] {
  const known = knownOf(understood).slice(0, wordsForSome)
  const some = known.length > 1 ? catchSome(known, within, mostCandidates) : []
  const near = [...new Set(understood.words.flatMap(word => [...word.near.keys()]))]
  if (near.length === 0) return some
  const inTitle = `${findsAny(near.map(markerOf.title))} & ${within}`
  return [
    ...some,
    { query: inTitle, limit: Math.ceil(mostCandidates / 3) },
    { query: `${findsAny(near)} & ${within}`, limit: mostCandidates },
  ]
}

export interface EachWish {
  readonly kinds: readonly SearchKind[]
  /** As of `SearchWish`. */
  readonly scope?: readonly string[] | undefined
  /** How many of a kind, at most. */
  readonly limit: number
}

const candidatesOfKind = 120
const wordsOfText = 6

/** The best of each kind, kind by kind; the words were looked up before. Cost: one query and 240 documents ranked for each kind. */
export async function findOfEachKind(reader: Reader, understood: Understood, wish: EachWish): Promise<Hit[]> {
  const { scope, kinds, limit } = wish
  const known = knownOf(understood)
  if (known.length === 0 || scope?.length === 0 || kinds.length === 0) return []
  const catches = kinds.flatMap(kind => {
    const within = withinQuery({ scope, kinds: [kind], circles: circlesOf(reader) })
    const all = known.length > wordsForAll ? [] : catchAll(known, within, candidatesOfKind)
    if (known.length === 1) return all
    return [...all, ...catchSome(known.slice(0, wordsOfText), within, candidatesOfKind)]
  })
  const hits = rankedHits(reader, understood, await catchDocuments(reader.db, catches, termsOf(known)))
  return kinds.flatMap(kind => hits.filter(hit => hit.kind === kind).slice(0, limit))
}

/** The words that stand in a document, most telling first. */
function knownOf(understood: Understood): QueryWord[] {
  const known = understood.words.filter(word => spread(word, understood.documents) > 0)
  return tellingOf({ ...understood, words: known }).map(({ word }) => word)
}

function catchAll(words: readonly QueryWord[], within: string, most: number): Catch[] {
  if (words.length === 0) return []
  const sought = words.slice(0, wordsForAll)
  return [
    { query: [...sought.map(findsInTitle), within].join(' & '), limit: Math.ceil(most / 3) },
    { query: [...sought.map(findsWord), within].join(' & '), limit: most },
  ]
}

function catchSome(words: readonly QueryWord[], within: string, most: number): Catch[] {
  const limit = Math.ceil(most / words.length)
  return words.map(word => ({ query: `${findsWord(word)} & ${within}`, limit }))
}

type Row = Awaited<ReturnType<typeof catchDocuments>>[number]

/** Of these rows what has the words, best first. */
export function rankedHits({ now }: Reader, understood: Understood, rows: readonly Row[]): Hit[] {
  const candidates = rows.map(row => ({ ...row, found: row.found ?? {} }))
  return rankDocuments(candidates, { ...understood, now }).map(asHit)
}

function asHit({ candidate, ...match }: Ranked<Row>): Hit {
  const { kind, object, title, summary, path, place, areas, at } = candidate
  return { kind: kind as SearchKind, id: object, title, summary, path, place, areas, at, ...match }
}
