import type { Thing } from '../../platform/activities/fact.ts'
import type { Deed } from './deed.ts'
import type { NoticeKind } from './hearing.ts'

export interface LetterDeed {
  readonly deed: Deed
  readonly kind: string
  readonly thing: string
}

/** What a letter says of one thing. */
export interface LetterItem {
  /** Null when it is not there any more, or nobody else can see it. */
  readonly thing: Thing | null
  readonly title: string
  readonly path: string
  /** What happened to it, newest first, each once. */
  readonly happened: readonly NoticeKind[]
  /** News of a place. */
  readonly news: PlaceNewsKind | null
  /** Own words of the thing, cut at a word. */
  readonly text: string
  readonly deeds: readonly LetterDeed[]
}

/** Why something is news of a place. */
export type PlaceNewsKind = 'asked' | 'new' | 'wanted' | 'unconfirmed'

export interface PlacePart {
  readonly code: string
  readonly name: string
  readonly path: string
  readonly items: readonly LetterItem[]
}

/** What one person would get now. */
export interface Letter {
  readonly person: string
  /** What waits for an answer of this person. */
  readonly asked: readonly LetterItem[]
  readonly changed: readonly LetterItem[]
  /** How many more things changed than the letter holds. */
  readonly moreChanged: number
  readonly places: readonly PlacePart[]
  /** Notices that this letter tells of. */
  readonly notices: readonly string[]
  /** News of places that this letter tells of. */
  readonly told: readonly { readonly kind: PlaceNewsKind; readonly thing: string }[]
}

export function countOf({ asked, changed, moreChanged, places }: Letter): number {
  const near = places.reduce((sum, { items }) => sum + items.length, 0)
  return asked.length + changed.length + moreChanged + near
}

export function firstOf({ asked, changed, places }: Letter): LetterItem | undefined {
  return asked[0] ?? changed[0] ?? places[0]?.items[0]
}

/** At most so many characters, on one line, ended at a word. */
export function cutAtWord(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const part = line.slice(0, most)
  const end = part.lastIndexOf(' ')
  return `${(end > 0 ? part.slice(0, end) : part).replace(/[\s,.;:–-]+$/, '')} …`
}
