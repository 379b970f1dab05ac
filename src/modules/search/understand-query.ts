import { fold } from '../../../engine/text/index.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { markerOf, searchKinds } from './document.ts'
import { dutchWords } from './dutch-words.ts'
import { putRight } from './put-right.ts'
import { documentsWith, wordsFrom, wordsLike } from './queries.ts'
import { circlesOf, readQuery, readWord, spread, termsOf, type QueryWord } from './read-query.ts'

export interface Written {
  /** What it is about in a line: its words weigh more than those of the text. */
  readonly title: string
  readonly text?: string | undefined
  /** The last word is still being typed. */
  readonly typing?: boolean | undefined
}

/** What was written, with what the index knows of its words; to be found with more than once. */
export interface Understood {
  readonly words: readonly QueryWord[]
  /** In how many documents each term stands. */
  readonly documents: ReadonlyMap<string, number>
  /** How many documents there are. */
  readonly total: number
  /** What was read instead, when words were put right. */
  readonly meant: string | null
}

export const wordsForAll = 8 // more words than this are a text, not a query
const completions = 6
const shortestBegin = 3 // letters typed before a word is completed
const shortestMistake = 4
const mostPutRight = 3

/** Looks up the words of a text, whatever it will be searched for in. Cost: at most three queries. */
export async function understand(reader: Reader, written: Written): Promise<Understood> {
  const { db } = reader
  const words = readQuery(dutchWords(), written)
  const begun = written.typing ? await complete(db, words.at(-1)) : undefined
  const asked = begun ? [...words.slice(0, -1), begun] : words
  const documents = await documentsWith(db, [...termsOf(asked), ...searchKinds.map(markerOf.kind)])
  const total = searchKinds.reduce((sum, kind) => sum + (documents.get(markerOf.kind(kind)) ?? 0), 0)
  const understood = { words: asked, documents, total, meant: null }
  if (asked.length > wordsForAll || written.typing) return understood
  const unknown = asked.filter(word => spread(word, documents) === 0 && isWord(word)).slice(0, mostPutRight)
  return unknown.length === 0 ? understood : correct(reader, { understood, unknown, title: written.title })
}

async function complete(db: Reader['db'], word: QueryWord | undefined): Promise<QueryWord | undefined> {
  if (!word || word.typed.length < shortestBegin) return undefined
  return { ...word, others: await wordsFrom(db, fold(word.typed), completions) }
}

function isWord({ typed }: QueryWord): boolean {
  return typed.length >= shortestMistake && /^\p{L}+$/u.test(typed)
}

interface Unknown {
  readonly understood: Understood
  readonly unknown: readonly QueryWord[]
  readonly title: string
}

/** Looks for words of the vocabulary that were meant by those it does not have. */
async function correct(reader: Reader, { understood, unknown, title }: Unknown): Promise<Understood> {
  const { db } = reader
  const alike = await wordsLike(
    db,
    unknown.map(({ term }) => term),
    circlesOf(reader),
  )
  const found = new Map<QueryWord, QueryWord>()
  for (const word of unknown) {
    const right = putRight(word.term, alike.get(word.term) ?? [])
    const read = right === undefined ? undefined : readWord(dutchWords(), right)
    if (read) found.set(word, { ...read, weight: word.weight, inTitle: word.inTitle })
  }
  if (found.size === 0) return understood
  const more = await documentsWith(db, termsOf([...found.values()]))
  return {
    ...understood,
    words: understood.words.map(word => found.get(word) ?? word),
    documents: new Map([...understood.documents, ...more]),
    meant: [...found].reduce((said, [{ typed }, right]) => said.replace(typed, right.typed), title.trim()),
  }
}
