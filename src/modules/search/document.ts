import type { Dutch } from '../../../engine/text/index.ts'

/** For how long nobody confirmed a thing: 0 within the span that a confirmation counts, 1 over it, 2 over twice. */
export type Age = 0 | 1 | 2

export type SearchKind =
  | 'initiative'
  | 'question'
  | 'organisation'
  | 'person'
  | 'bottleneck'
  | 'table'
  | 'gathering'
  | 'conversation'
  | 'issue'
  | 'coalition'
  | 'agreement'
  | 'promise'
  | 'signpost'
  | 'budget'
  | 'project'

export const searchKinds: readonly SearchKind[] = [
  'initiative',
  'question',
  'organisation',
  'person',
  'bottleneck',
  'table',
  'gathering',
  'conversation',
  'issue',
  'coalition',
  'agreement',
  'promise',
  'signpost',
  'budget',
  'project',
]

/** Something that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  /** Shown below the title; counts more than the text when ranking. */
  readonly summary: string
  /** Everything else it should be found by; only its terms are kept. */
  readonly text: string
  readonly path: string
  /** Name of the place, as shown; null when it has none. */
  readonly place: string | null
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  /** Only `public` and `members` documents can be found. */
  readonly circle: string
  /** When it last changed: newer is a little better. */
  readonly at: Date
  /** What nobody confirmed comes lower. */
  readonly age?: Age
}

const longestText = 2_000 // terms of one document
const longestSummary = 300 // characters kept to show
const positionsOfTerm = 255 // what a tsvector can hold

export const markerOf = {
  title: (term: string) => `=${term}`,
  area: (code: string) => `@${code}`,
  kind: (kind: string) => `#${kind}`,
  circle: (circle: string) => `!${circle}`,
}

/** The document as a tsvector: terms with positions and weights (A title, B summary, D text), and the markers. */
export function vectorOf(dutch: Dutch, document: SearchDocument): string {
  const title = dutch.tokens(document.title)
  const weighed = [
    ...title.map(term => ({ term, weight: 'A' })),
    ...dutch.tokens(document.summary).map(term => ({ term, weight: 'B' })),
    ...dutch.tokens(document.text).map(term => ({ term, weight: '' })),
  ].slice(0, longestText)
  const positions = new Map<string, string[]>()
  weighed.forEach(({ term, weight }, at) => {
    const known = positions.get(term) ?? []
    if (known.length < positionsOfTerm) known.push(`${at + 1}${weight}`)
    positions.set(term, known)
  })
  const marks = [
    ...title.map(markerOf.title),
    ...document.areas.map(markerOf.area),
    markerOf.kind(document.kind),
    markerOf.circle(document.circle),
  ]
  return [
    ...[...positions].map(([term, at]) => `${quoted(term)}:${at.join(',')}`),
    ...marks.map(quoted),
  ].join(' ')
}

/** As much of the summary as a list shows, cut at a word. */
export function shownSummary(text: string): string {
  const summary = text.replace(/\s+/g, ' ').trim()
  if (summary.length <= longestSummary) return summary
  return `${summary.slice(0, longestSummary).replace(/\s\S*$/, '')} …`
}

/** A lexeme as PostgreSQL reads it in a tsvector or a tsquery. */
export function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, character => character + character)}'`
}
