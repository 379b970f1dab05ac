/** What to rank: the terms of a query, documents as terms, and how many of all `total` documents have each term. */
export type Bm25Wish<Key> = {
  readonly queryTerms: readonly string[]
  readonly documents: readonly { readonly key: Key; readonly terms: readonly string[] }[]
  readonly documentFrequency: (term: string) => number
  readonly total: number
  /** How much a query term counts, 1 when left out: less for a synonym. */
  readonly weight?: (term: string) => number
}

/** One document that matched: its score (over 0, no upper bound) and the query terms it has, strongest first. */
export type Bm25Hit<Key> = { readonly key: Key; readonly score: number; readonly matched: readonly string[] }

const K1 = 1.2
const B = 0.75

/**
 * Ranks documents for a query with Okapi BM25 (k1 = 1.2, b = 0.75) and tells which terms matched. Documents without
 * any query term are left out; highest score first, equal scores in the order given.
 *
 * The average length is that of the documents handed in; the rarity of a term comes from `documentFrequency` and `total`,
 * so candidates of an index can be ranked without the whole collection. A repeated query term counts once.
 *
 * Cost: linear in all terms of the documents, plus sorting. Frequencies below 0 or over `total` are clamped.
 *
 * @example
 * bm25({
 *   queryTerms: ['tuin'],
 *   documents: [{ key: 'a', terms: ['moestuin', 'moes', 'tuin'] }, { key: 'b', terms: ['fiets'] }],
 *   documentFrequency: () => 1,
 *   total: 2,
 * }) // [{ key: 'a', score: 0.58, matched: ['tuin'] }]
 * @source Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, doi:10.1561/1500000019
 */
export function bm25<Key>(wish: Bm25Wish<Key>): Bm25Hit<Key>[] {
  const lengths = wish.documents.reduce((sum, { terms }) => sum + terms.length, 0)
  const average = lengths / wish.documents.length || 1
  const rarity = new Map(wish.queryTerms.map(term => [term, rarityOf(term, wish)]))
  return wish.documents
    .map(({ key, terms }) => hitOf(key, terms, { rarity, average }))
    .filter(({ matched }) => matched.length > 0)
    .sort((one, other) => other.score - one.score)
}

function rarityOf<Key>(term: string, { documentFrequency, total, weight = () => 1 }: Bm25Wish<Key>): number {
  const count = Math.min(Math.max(documentFrequency(term), 0), total)
  return weight(term) * Math.log(1 + (total - count + 0.5) / (count + 0.5))
}

function hitOf<Key>(
  key: Key,
  terms: readonly string[],
  { rarity, average }: { readonly rarity: ReadonlyMap<string, number>; readonly average: number },
): Bm25Hit<Key> {
  const counts = new Map<string, number>()
  for (const term of terms) if (rarity.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const norm = K1 * (1 - B + (B * terms.length) / average)
  const gains = [...counts].map(([term, count]) => ({
    term,
    gain: ((rarity.get(term) ?? 0) * count * (K1 + 1)) / (count + norm),
  }))
  gains.sort((one, other) => other.gain - one.gain || (one.term < other.term ? -1 : 1))
  return {
    key,
    score: gains.reduce((sum, { gain }) => sum + gain, 0),
    matched: gains.map(({ term }) => term),
  }
}
