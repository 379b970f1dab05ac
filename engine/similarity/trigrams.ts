/**
 * The share of three-letter pieces two strings have in common (Jaccard), for typos: 0 to 1, symmetric, 1 on equal
 * strings. Each word counts with two spaces before and one after, as PostgreSQL's pg_trgm does, so both agree.
 *
 * Cost: linear in the lengths. Fold the strings first when case or accents should not matter.
 *
 * @example trigramSimilarity('wijkcentum', 'wijkcentrum') // 0.6428571428571429
 * @source PostgreSQL documentation, pg_trgm; Jaccard, The distribution of the flora in the alpine zone, 1912,
 *   doi:10.1111/j.1469-8137.1912.tb05611.x
 */
export function trigramSimilarity(one: string, other: string): number {
  if (one === other) return 1
  const ones = trigramsOf(one)
  const others = trigramsOf(other)
  const shared = [...ones].filter(piece => others.has(piece)).length
  const all = ones.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

function trigramsOf(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}
