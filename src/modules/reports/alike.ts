import { createIdf, nearDuplicate } from '../../../engine/similarity/index.ts'
import { dutchWords } from '../search/index.ts'
import type { Signpost } from '../signposts/index.ts'

/** From here on two titles look alike, as the engine says it. */
const alikeFrom = 0.5
const mostShared = 4

/** Signposts of different tables that look alike. */
export interface Recurring<S> {
  readonly signposts: readonly S[]
  /** How many tables they come from. */
  readonly tables: number
  /** Words that most of them have, as they were typed; why they stand together. */
  readonly shared: readonly string[]
}

type Compared = Pick<Signpost, 'id' | 'table' | 'title' | 'explanation'>

/**
 * Groups of signposts that look alike, from two tables on, those of most tables first. Compared are the titles, and titles
 * with explanations; one that looks like any of a group is in it. Cost: quadratic in the signposts, 300 in about a second.
 */
export function recurring<S extends Compared>(signposts: readonly S[]): Recurring<S>[] {
  const tokens = remembering(dutchWords().tokens)
  const told = signposts.map(one => ({ one, tokens: tokens(`${one.title} ${one.explanation}`) }))
  const idf = createIdf(told.map(each => each.tokens))
  const groups: (typeof told)[] = []
  for (const each of told) {
    const near = groups.filter(group =>
      group.some(
        other =>
          other.one.table !== each.one.table &&
          (idf.similarity(each.tokens, other.tokens) >= alikeFrom ||
            nearDuplicate({ idf, tokens }, each.one.title, other.one.title) >= alikeFrom),
      ),
    )
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), each])
  }
  return groups
    .map(group => ({
      signposts: group.map(({ one }) => one),
      tables: new Set(group.map(({ one }) => one.table)).size,
      shared: sharedBy(group),
    }))
    .filter(({ tables }) => tables > 1)
    .sort((one, other) => other.tables - one.tables || other.signposts.length - one.signposts.length)
}

/** Terms that more than half of the group has, those of most first. */
function sharedBy(group: readonly { readonly tokens: readonly string[] }[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of group) {
    for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > group.length / 2)
    .sort(([one, count], [other, count2]) => count2 - count || one.localeCompare(other))
    .slice(0, mostShared)
    .map(([token]) => token)
}

/** Each text is compared with all others: its words are looked up once. */
function remembering(tokens: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>()
  return text => {
    const found = known.get(text) ?? tokens(text)
    known.set(text, found)
    return found
  }
}
