import { trigramSimilarity } from '../../../engine/similarity/index.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { dutchWords } from './dutch-words.ts'
import { documentsWith, wordsLike } from './queries.ts'
import type { Alike } from './put-right.ts'
import { circlesOf, type QueryWord } from './read-query.ts'
import type { Understood } from './understand-query.ts'

/** How much near terms count, chosen on the tuning half of the judged queries. */
const forPart = 0.3 // a part of a compound without the others
const forSynonymOfPart = 0.5 // of what the synonym counts for the part
const forLikeness = 0.4 // of the share of three-letter pieces
const leastAlike = 0.3

/** Gives the words their near terms, those that stand somewhere: parts, synonyms, look-alikes. Cost: two queries. */
export async function withNearTerms(reader: Reader, understood: Understood): Promise<Understood> {
  const { db } = reader
  const { words, documents } = understood
  const alike = await wordsLike(
    db,
    words.map(({ term }) => term),
    circlesOf(reader),
  )
  const near = new Map(words.map(word => [word, nearTo(word, alike.get(word.term) ?? [])]))
  const stand = await documentsWith(
    db,
    [...near.values()].flatMap(terms => [...terms.keys()]),
  )
  const standing = (word: QueryWord) =>
    new Map([...(near.get(word) ?? [])].filter(([term]) => stand.has(term)))
  return {
    ...understood,
    words: words.map(word => ({ ...word, near: standing(word) })),
    documents: new Map([...documents, ...stand]),
  }
}

function nearTo({ term, parts }: QueryWord, alike: readonly Alike[]): Map<string, number> {
  const { synonyms } = dutchWords()
  const ofParts = parts.flatMap(part => [{ term: part, weight: forPart }, ...lighter(synonyms(part))])
  const likeness = alike
    .map(other => ({ term: other.term, weight: trigramSimilarity(term, other.term) }))
    .filter(({ weight }) => weight >= leastAlike)
    .map(other => ({ ...other, weight: other.weight * forLikeness }))
  const near = new Map<string, number>()
  for (const other of [...ofParts, ...synonyms(term), ...likeness])
    if (other.term !== term) near.set(other.term, Math.max(other.weight, near.get(other.term) ?? 0))
  return near
}

function lighter(synonyms: readonly { readonly term: string; readonly weight: number }[]) {
  return synonyms.map(({ term, weight }) => ({ term, weight: weight * forSynonymOfPart }))
}
