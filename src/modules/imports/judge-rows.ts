import { createIdf, nearDuplicate, type Idf } from '../../../engine/similarity/index.ts'
import type { Known } from '../initiatives/index.ts'
import { foldName } from '../places/index.ts'
import type { Draft, Drafted } from './draft-row.ts'
import type { Verdict, Why } from './import.ts'

export interface Judged extends Pick<Drafted, 'draft'> {
  readonly verdict: Verdict
  readonly why: readonly Why[]
  /** Id of the initiative it is, or looks like. */
  readonly alike: string | null
}

/** Something a row is compared with: an initiative that is there, or an earlier row. */
interface Entry {
  readonly title: string
  readonly folded: string
  readonly tokens: readonly string[]
  readonly places: readonly string[]
  readonly placeText: string
  readonly key: string | null
  readonly number: string | null
  readonly removed: boolean
  readonly initiative: string | null
  readonly row: number | null
  readonly draft: Draft | null
}

/** From here on two titles may be one thing. Chosen by reading what it finds in 1,415 real projects; 0.58 finds mostly chance. */
const alikeFrom = 0.64
const tokensToLookUp = 4
const mostPerToken = 400
const leastShared = 0.2 // of the weight of those
const mostCompared = 12

/**
 * Judges rows in their order: each is compared with what is there and with the rows before it that would be added.
 * Cost per row: the entries that share
 * one of its four rarest words are counted, the twelve best compared.
 */
export class RowJudge {
  readonly #tokensOf: (text: string) => string[]
  readonly #idf: Idf
  readonly #skipped: ReadonlySet<string>
  readonly #perKey = new Map<string, Entry>()
  readonly #perTitle = new Map<string, Entry[]>()
  readonly #perToken = new Map<string, Entry[]>()

  constructor(wish: {
    readonly known: readonly Known[]
    /** Keys of rows that an earlier import of this place left out. */
    readonly skipped: ReadonlySet<string>
    /** Titles of all rows: how rare a word is, is counted over these and what is known. */
    readonly titles: readonly string[]
    readonly tokens: (text: string) => string[]
  }) {
    this.#tokensOf = remembered(wish.tokens)
    this.#skipped = wish.skipped
    const titles = new Set([...wish.known.map(({ title }) => title), ...wish.titles].map(foldName))
    this.#idf = createIdf([...titles].map(this.#tokensOf))
    for (const one of wish.known) this.#add(this.#entryOfKnown(one))
  }

  judge(row: number, { draft, faults, remarks }: Drafted): Judged {
    if (draft === null) return { verdict: 'wrong', why: [...faults, ...remarks], alike: null, draft }
    const entry = this.#entryOfDraft(row, draft)
    const likeness =
      this.#sameKey(entry) ?? this.#sameTitle(entry) ?? this.#looksLike(entry) ?? this.#leftOut(entry)
    if (likeness?.verdict !== 'known') this.#add(entry)
    if (!likeness) return { verdict: 'new', why: remarks, alike: null, draft }
    return { verdict: likeness.verdict, why: [likeness.why, ...remarks], alike: likeness.alike, draft }
  }

  #sameKey(entry: Entry): Likeness | null {
    const same = entry.key === null ? undefined : this.#perKey.get(entry.key)
    if (!same) return null
    if (same.removed) return likeness('doubtful', 'removed_before', same)
    const isOther = entry.number !== null && this.#likenessOf(entry, same) < 0.5
    if (isOther) return likeness('doubtful', same.row === null ? 'same_number' : 'same_number_row', same)
    return likeness('known', same.row === null ? 'same_key' : 'same_as_row', same)
  }

  /** The same name in the same place: surely known when nothing else tells them apart. */
  #sameTitle(entry: Entry): Likeness | null {
    const same = (this.#perTitle.get(entry.folded) ?? []).find(other => mayBeSamePlace(entry, other))
    if (!same) return null
    if (same.removed) return likeness('doubtful', 'removed_before', same)
    if (same.row !== null) {
      return isRepeat(entry.draft, same.draft)
        ? likeness('known', 'repeat_of_row', same)
        : likeness('doubtful', 'same_title_row', same)
    }
    return likeness(same.key === null ? 'known' : 'doubtful', 'same_title', same)
  }

  #looksLike(entry: Entry): Likeness | null {
    let best: { other: Entry; score: number } | null = null
    for (const other of this.#candidates(entry)) {
      const score = this.#likenessOf(entry, other)
      if (score >= alikeFrom && score > (best?.score ?? 0)) best = { other, score }
    }
    return best && likeness('doubtful', best.other.row === null ? 'looks_like' : 'looks_like_row', best.other)
  }

  /** So that the same list twice adds nothing, also of what nobody chose to add. */
  #leftOut(entry: Entry): Likeness | null {
    return this.#skipped.has(entry.key ?? '') ? likeness('doubtful', 'skipped_before', entry) : null
  }

  /** Those that share most of its rare words. */
  #candidates(entry: Entry): Entry[] {
    const weights = [...new Set(entry.tokens)].map(token => ({ token, weight: this.#idf.weight(token) }))
    const rarest = weights.sort((one, other) => other.weight - one.weight).slice(0, tokensToLookUp)
    const total = rarest.reduce((sum, { weight }) => sum + weight, 0)
    const shared = new Map<Entry, number>()
    for (const { token, weight } of rarest) {
      const others = this.#perToken.get(token) ?? []
      if (others.length > mostPerToken) continue
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    return [...shared]
      .filter(
        ([other, weight]) => weight > total * leastShared && !other.removed && mayBeSamePlace(entry, other),
      )
      .sort((one, other) => other[1] - one[1])
      .slice(0, mostCompared)
      .map(([other]) => other)
  }

  #likenessOf(one: Entry, other: Entry): number {
    return nearDuplicate({ idf: this.#idf, tokens: this.#tokensOf }, one.folded, other.folded)
  }

  #add(entry: Entry): void {
    if (entry.key !== null && !this.#perKey.has(entry.key)) this.#perKey.set(entry.key, entry)
    push(this.#perTitle, entry.folded, entry)
    for (const token of new Set(entry.tokens)) push(this.#perToken, token, entry)
  }

  #entryOfKnown({ id, title, places, key, removed }: Known): Entry {
    const folded = foldName(title)
    const at = { places, placeText: '', row: null, draft: null, number: null }
    return { title, folded, tokens: this.#tokensOf(folded), key, removed, initiative: id, ...at }
  }

  #entryOfDraft(row: number, draft: Draft): Entry {
    const { title, places, placeText, key, number } = draft
    const folded = foldName(title)
    const at = { places, placeText, key, number, row, draft }
    return { title, folded, tokens: this.#tokensOf(folded), removed: false, initiative: null, ...at }
  }
}

interface Likeness {
  readonly verdict: 'known' | 'doubtful'
  readonly why: Why
  readonly alike: string | null
}

function likeness(
  verdict: Likeness['verdict'],
  code: Why['code'],
  { title, row, initiative }: Entry,
): Likeness {
  return { verdict, why: { code, text: title, ...(row !== null && { row }) }, alike: initiative }
}

/** Within one another, and when both name a place in their own words, the same words. */
function mayBeSamePlace(one: Entry, other: Entry): boolean {
  if (one.placeText !== '' && other.placeText !== '') return one.placeText === other.placeText
  const areas = one.draft?.areas ?? one.places
  return (
    other.places.some(place => areas.includes(place)) ||
    one.places.some(place => other.draft?.areas.includes(place))
  )
}

/** All the same but the number in the list. */
function isRepeat(one: Draft | null, other: Draft | null): boolean {
  if (one === null || other === null) return false
  const told = ({ summary, story, themes, year, links, placeText }: Draft) =>
    JSON.stringify([foldName(summary), foldName(story), themes, year, links, placeText])
  return told(one) === told(other)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function remembered(tokens: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>()
  return text => {
    const before = known.get(text)
    if (before) return before
    const found = tokens(text)
    known.set(text, found)
    return found
  }
}
