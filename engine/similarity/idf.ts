import { fold } from '../text/fold.ts'
import { trigramSimilarity } from './trigrams.ts'

/** Weights of tokens by how rare they are in a collection, and the similarity they give. See `createIdf`. */
export type Idf = {
  readonly weight: (token: string) => number
  readonly similarity: (one: readonly string[], other: readonly string[]) => number
}

const TOKEN_SHARE = 0.7

/**
 * Counts a collection of tokenised documents and makes the similarity of two of them.
 *
 * - `weight(token)`: `ln(1 + N / (1 + n))`, over 0; N documents, n of them with the token.
 * - `similarity(a, b)`: the cosine of the two token lists, each token weighted by how often it stands there times its
 *   weight. 0 (nothing shared) to 1 (the same tokens equally often), symmetric; 0 when one is empty, 1 when both are.
 *
 * Cost: making it is linear in all tokens; `similarity` is linear in the two lists. An empty collection weighs all the same.
 *
 * @example
 * const idf = createIdf([['samen', 'koken'], ['samen', 'tuin'], ['samen', 'fiets']])
 * idf.similarity(['samen', 'tuin'], ['samen', 'fiets']) // 0.27, for "samen" is common
 * @source Spärck Jones, A statistical interpretation of term specificity, 1972, doi:10.1108/eb026526
 * @source Salton, Wong, Yang, A vector space model for automatic indexing, 1975, doi:10.1145/361219.361220
 */
export function createIdf(documents: Iterable<readonly string[]>): Idf {
  const frequency = new Map<string, number>()
  let total = 0
  for (const tokens of documents) {
    total++
    for (const token of new Set(tokens)) frequency.set(token, (frequency.get(token) ?? 0) + 1)
  }
  const weight = (token: string) => Math.log(1 + Math.max(total, 1) / (1 + (frequency.get(token) ?? 0)))
  return { weight, similarity: (one, other) => cosine(vectorOf(one, weight), vectorOf(other, weight)) }
}

/**
 * How surely two titles name the same thing: 0 to 1, symmetric, 1 on equal titles. Seven tenths come from the
 * similarity of their tokens, three tenths from their trigrams (so typos cost
 * little). Titles without a search term in one of them are compared by trigrams alone. Case and accents do not count.
 *
 * Cost: linear in the titles. From 0.8 on worth showing as "already there", from 0.5 on as "looks alike"; these two
 * are starting points, the caller decides.
 *
 * @example nearDuplicate({ idf, tokens: dutch.tokens }, 'Voedselbos Oost', 'Voedselbossen in Oost')
 */
export function nearDuplicate(
  by: { readonly idf: Idf; readonly tokens: (text: string) => string[] },
  one: string,
  other: string,
): number {
  const letters = trigramSimilarity(fold(one), fold(other))
  const ones = by.tokens(one)
  const others = by.tokens(other)
  if (letters === 1 || ones.length === 0 || others.length === 0) return letters
  return TOKEN_SHARE * by.idf.similarity(ones, others) + (1 - TOKEN_SHARE) * letters
}

function vectorOf(tokens: readonly string[], weight: (token: string) => number): Map<string, number> {
  const vector = new Map<string, number>()
  for (const token of tokens) vector.set(token, (vector.get(token) ?? 0) + weight(token))
  return vector
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 1 : 0
  return Math.min(1, product(one, other) / Math.sqrt(product(one, one) * product(other, other)))
}

/** Summed in the order of the shared tokens: floating-point sums depend on order, and the result must be symmetric. */
function product(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const shared = [...one.keys()].filter(token => other.has(token)).sort()
  return shared.reduce((sum, token) => sum + (one.get(token) ?? 0) * (other.get(token) ?? 0), 0)
}
