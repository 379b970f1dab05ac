/**
 * How alike two divisions of the same people are: 1 for equal, about 0 for chance, under 0 for less than chance.
 *
 * `one[i]` and `other[i]` are the groups of person i in the two divisions. Two divisions that are both one whole, or both all
 * apart, are equal. O(people).
 * @example
 * adjustedRand(['a', 'a', 'b'], [7, 7, 9]) // 1
 * @source Hubert and Arabie, Comparing partitions, 1985, doi:10.1007/BF01908075
 */
export function adjustedRand<A, B>(one: ArrayLike<A>, other: ArrayLike<B>): number {
  const rows = new Map<A, number>()
  const columns = new Map<B, number>()
  const cells = new Map<A, Map<B, number>>()
  for (let at = 0; at < one.length; at++) {
    const [row, column] = [one[at] as NonNullable<A>, other[at] as NonNullable<B>]
    count(rows, row)
    count(columns, column)
    const cell = cells.get(row) ?? new Map<B, number>()
    cells.set(row, count(cell, column))
  }
  const together = pairs([...cells.values()].flatMap(cell => [...cell.values()]))
  const [inOne, inOther] = [pairs(rows.values()), pairs(columns.values())]
  const all = pairs([one.length])
  const expected = all === 0 ? 0 : (inOne * inOther) / all
  const most = (inOne + inOther) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function count<Key>(counts: Map<Key, number>, key: Key): Map<Key, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairs(counts: Iterable<number>): number {
  let sum = 0
  for (const n of counts) sum += (n * (n - 1)) / 2
  return sum
}
