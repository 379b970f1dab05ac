const places = 10

/** How good the first ten are, 1 at best: gains of 2^grade - 1, discounted by log2 of the place (Järvelin and Kekäläinen 2002). */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = gain([...grades.values()].sort((one, other) => other - one))
  return best === 0 ? 0 : gain(found.map(id => grades.get(id) ?? 0)) / best
}

/** How many of the documents of the highest grade are among the first ten, of those that fit in ten. */
export function recall(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const highest = Math.max(...grades.values())
  const wanted = [...grades].filter(([, grade]) => grade === highest).map(([id]) => id)
  const hits = found.slice(0, places).filter(id => wanted.includes(id)).length
  return hits / Math.min(places, wanted.length)
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, places)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}
