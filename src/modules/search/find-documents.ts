import { fold } from '../../../engine/text/index.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { markerOf, searchKinds, type SearchKind } from './document.ts'
import { dutchWords } from './dutch-words.ts'
import { putRight } from './put-right.ts'
import { catchDocuments, documentsWith, wordsFrom, wordsLike, type Catch } from './queries.ts'
import { rankDocuments, type Ranked } from './rank-documents.ts'
import {
  findsInTitle,
  findsWord,
  readQuery,
  readWord,
  spread,
  termsOf,
  withinQuery,
  type QueryWord,
} from './read-query.ts'

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
const enough = 20 // documents with all words; below it those with some of them come too
const wordsForAll = 8 // more words than this are a text, not a query
const wordsForSome = 10
const completions = 6
const shortestBegin = 3 // letters typed before a word is completed
const shortestMistake = 4
const mostPutRight = 3

/** The documents that fit best, of those the reader may see. Cost: at most five queries and 300 documents ranked. */
export async function findDocuments(reader: Reader, wish: SearchWish): Promise<Found> {
  if (wish.scope?.length === 0 || wish.kinds?.length === 0) return { hits: [], meant: null }
  const { words, documents, meant } = await understand(reader, wish)
  const known = words.filter(word => spread(word, documents) > 0)
  if (known.length === 0) return { hits: [], meant: null }
  const circles = reader.actor.person === null && !reader.actor.system ? ['public'] : ['public', 'members']
  const within = withinQuery({ scope: wish.scope, kinds: wish.kinds, circles })
  const terms = termsOf(known)
  const rows = await catchDocuments(reader.db, catchAll(known, within), terms)
  if (known.length > 1 && rows.length < enough) {
    const seen = new Set(rows.map(({ kind, object }) => `${kind} ${object}`))
    const more = await catchDocuments(reader.db, catchSome(known, { documents, within }), terms)
    rows.push(...more.filter(({ kind, object }) => !seen.has(`${kind} ${object}`)))
  }
  const total = searchKinds.reduce((sum, kind) => sum + (documents.get(markerOf.kind(kind)) ?? 0), 0)
  const candidates = rows.map(row => ({ ...row, found: row.found ?? {} }))
  const ranked = rankDocuments(candidates, { words, documents, total, now: reader.now })
  return { hits: ranked.slice(0, wish.limit).map(asHit), meant }
}

interface Understood {
  readonly words: readonly QueryWord[]
  readonly documents: ReadonlyMap<string, number>
  readonly meant: string | null
}

async function understand({ db }: Reader, { text, typing }: SearchWish): Promise<Understood> {
  const words = readQuery(dutchWords(), text)
  const begun = typing ? await complete(db, words.at(-1)) : undefined
  const asked = begun ? [...words.slice(0, -1), begun] : words
  const documents = await documentsWith(db, [...termsOf(asked), ...searchKinds.map(markerOf.kind)])
  if (asked.length > wordsForAll || typing) return { words: asked, documents, meant: null }
  const unknown = asked.filter(word => spread(word, documents) === 0 && isWord(word)).slice(0, mostPutRight)
  return unknown.length === 0
    ? { words: asked, documents, meant: null }
    : correct(db, { asked, unknown, documents, text })
}

async function complete(db: Reader['db'], word: QueryWord | undefined): Promise<QueryWord | undefined> {
  if (!word || word.typed.length < shortestBegin) return undefined
  return { ...word, others: await wordsFrom(db, fold(word.typed), completions) }
}

function isWord({ typed }: QueryWord): boolean {
  return typed.length >= shortestMistake && /^\p{L}+$/u.test(typed)
}

interface Unknown {
  readonly asked: readonly QueryWord[]
  readonly unknown: readonly QueryWord[]
  readonly documents: ReadonlyMap<string, number>
  readonly text: string
}

/** Looks for words of the vocabulary that were meant by those it does not have. */
async function correct(db: Reader['db'], { asked, unknown, documents, text }: Unknown): Promise<Understood> {
  const found = new Map<QueryWord, QueryWord>()
  for (const word of unknown) {
    const right = putRight(word.term, await wordsLike(db, word.term))
    const read = right === undefined ? undefined : readWord(dutchWords(), right)
    if (read) found.set(word, read)
  }
  if (found.size === 0) return { words: asked, documents, meant: null }
  const words = asked.map(word => found.get(word) ?? word)
  const more = await documentsWith(db, termsOf([...found.values()]))
  const meant = [...found].reduce((said, [{ typed }, right]) => said.replace(typed, right.typed), text.trim())
  return { words, documents: new Map([...documents, ...more]), meant }
}

function catchAll(words: readonly QueryWord[], within: string): Catch[] {
  const sought = words.slice(0, wordsForAll)
  return [
    { query: [...sought.map(findsInTitle), within].join(' & '), limit: mostCandidates / 3 },
    { query: [...sought.map(findsWord), within].join(' & '), limit: mostCandidates },
  ]
}

function catchSome(
  words: readonly QueryWord[],
  { documents, within }: { documents: ReadonlyMap<string, number>; within: string },
): Catch[] {
  const rarest = [...words].sort((one, other) => spread(one, documents) - spread(other, documents))
  const sought = rarest.slice(0, wordsForSome)
  return sought.map(word => ({
    query: `${findsWord(word)} & ${within}`,
    limit: Math.ceil(mostCandidates / sought.length),
  }))
}

type Row = Awaited<ReturnType<typeof catchDocuments>>[number]

function asHit({ candidate, ...match }: Ranked<Row>): Hit {
  const { kind, object, title, summary, path, place, areas, at } = candidate
  return { kind: kind as SearchKind, id: object, title, summary, path, place, areas, at, ...match }
}
