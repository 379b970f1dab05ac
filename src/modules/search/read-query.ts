import type { Dutch } from '../../../engine/text/index.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { markerOf, quoted } from './document.ts'

/** One word that is searched for. */
export interface QueryWord {
  readonly typed: string
  /** What all its forms are joined to. */
  readonly term: string
  /** Of a compound; empty when it is none. */
  readonly parts: readonly string[]
  /** Terms that are as good: what a word may become that is still being typed. */
  readonly others: readonly string[]
  /** Terms that say nearly the same, with how much less they count (under 1); looked up when too little is found. */
  readonly near: ReadonlyMap<string, number>
  /** More when it is said again, and when it stands in the title. */
  readonly weight: number
  readonly inTitle: boolean
}

const mostWords = 60

/** How much more often a word of the title counts than one of the text. */
const titleCounts = 2

/** The words of what was typed that say something, each once. */
export function readQuery(dutch: Dutch, written: { title: string; text?: string | undefined }): QueryWord[] {
  const title = wordsIn(dutch, written.title)
  const read = [...title, ...wordsIn(dutch, written.text ?? '')]
  const inTitle = new Set(title.map(({ term }) => term))
  return [...Map.groupBy(read, ({ term }) => term)].slice(0, mostWords).flatMap(([term, said]) => {
    const times = said.length + (inTitle.has(term) ? titleCounts - 1 : 0)
    return said
      .slice(0, 1)
      .map(word => ({ ...word, weight: 1 + Math.log2(times), inTitle: inTitle.has(term) }))
  })
}

function wordsIn(dutch: Dutch, text: string): QueryWord[] {
  const typed = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  return typed.flatMap(word => readWord(dutch, word) ?? [])
}

/** One word; undefined when it says nothing. */
export function readWord(dutch: Dutch, typed: string): QueryWord | undefined {
  const [term] = dutch.tokens(typed)
  if (term === undefined) return undefined
  const parts = dutch.split(typed)
  return {
    typed,
    term,
    parts: parts.length > 1 ? parts : [],
    others: [],
    near: new Map(),
    weight: 1,
    inTitle: true,
  }
}

/** All terms of which the number of documents must be known. */
export function termsOf(words: readonly QueryWord[]): string[] {
  return [
    ...new Set(words.flatMap(({ term, parts, others, near }) => [term, ...parts, ...others, ...near.keys()])),
  ]
}

/** In about how many documents the word stands, whole or in parts. */
export function spread({ term, parts, others }: QueryWord, documents: ReadonlyMap<string, number>): number {
  const count = (one: string) => documents.get(one) ?? 0
  const inParts = parts.length === 0 ? 0 : Math.min(...parts.map(count))
  return Math.max(count(term), inParts, ...others.map(count))
}

/** A tsquery for one word: as a whole, or all of its parts. */
export function findsWord({ term, parts, others }: QueryWord): string {
  const either = [term, ...others].map(quoted)
  if (parts.length > 0) either.push(`(${parts.map(quoted).join(' & ')})`)
  return `(${either.join(' | ')})`
}

/** The same within titles. */
export function findsInTitle(word: QueryWord): string {
  const { title } = markerOf
  const { term, parts, others } = word
  return findsWord({ ...word, term: title(term), parts: parts.map(title), others: others.map(title) })
}

/** A tsquery for any of these terms. */
export function findsAny(terms: readonly string[]): string {
  return `(${terms.map(quoted).join(' | ')})`
}

export interface Within {
  readonly scope?: readonly string[] | undefined
  readonly kinds?: readonly string[] | undefined
  readonly circles: readonly string[]
}

/** A tsquery for where, what and for whose eyes. */
export function withinQuery({ scope, kinds, circles }: Within): string {
  const parts = [findsAny(circles.map(markerOf.circle))]
  if (scope) parts.push(findsAny(scope.map(markerOf.area)))
  if (kinds) parts.push(findsAny(kinds.map(markerOf.kind)))
  return parts.join(' & ')
}

/** What the reader may find. */
export function circlesOf({ actor }: Reader): string[] {
  if (actor.person === null && !actor.system) return ['public']
  return ['public', 'members', ...(actor.circles ?? [])]
}
