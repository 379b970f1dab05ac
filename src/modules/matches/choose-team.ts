/** Something or somebody that may join a team. */
export interface Option<K> {
  readonly key: K
  /** Numbers of the needs that it covers. */
  readonly covers: readonly number[]
  /** Over 0; each one more makes the team dearer, so few are better than many. */
  readonly cost: number
}

/** Up to so many needs the best team is certain; above it is found greedily. */
export const mostExact = 10

/**
 * The options that together cover as many needs as all options do, at the lowest cost in all: weighted set cover. Up to
 * `mostExact` needs by dynamic programming over the sets of needs, O(options · 2^needs); above greedily, which costs at
 * most 1 + 1/2 + … + 1/d times as much, d being the most needs that one option covers. Of equal teams the one of the options that
 * were named first; the members come in the order of the options.
 *
 * @source V. Chvátal, A greedy heuristic for the set-covering problem, Mathematics of Operations Research 4 (1979),
 * doi:10.1287/moor.4.3.233
 */
export function chooseTeam<K>(options: readonly Option<K>[]): Option<K>[] {
  const needs = [...new Set(options.flatMap(({ covers }) => covers))]
  const team = needs.length <= mostExact ? chooseExactly(options, needs) : chooseGreedily(options)
  return options.filter(option => team.has(option))
}

interface Step<K> {
  readonly cost: number
  readonly last: Option<K> | null
  readonly before: number
}

/** The cheapest way to each set of needs, from the empty one up: an option only ever adds needs. */
function chooseExactly<K>(options: readonly Option<K>[], needs: readonly number[]): Set<Option<K>> {
  const masks = options.map(({ covers }) =>
    covers.reduce((mask, need) => mask | (1 << needs.indexOf(need)), 0),
  )
  const all = 2 ** needs.length - 1
  const ways: (Step<K> | undefined)[] = [{ cost: 0, last: null, before: 0 }]
  for (let mask = 0; mask < all; mask += 1) {
    const way = ways[mask]
    if (!way) continue
    options.forEach((option, at) => {
      const next = mask | (masks[at] ?? 0)
      const cost = way.cost + option.cost
      if (next !== mask && cost < (ways[next]?.cost ?? Infinity))
        ways[next] = { cost, last: option, before: mask }
    })
  }
  const team = new Set<Option<K>>()
  for (let way = ways[all]; way && way.last !== null; way = ways[way.before]) team.add(way.last)
  return team
}

/** Exported for its test: what costs least for each need that it adds, again and again; then without what is not needed. */
export function chooseGreedily<K>(options: readonly Option<K>[]): Set<Option<K>> {
  const team = new Set<Option<K>>()
  const covered = new Set<number>()
  for (;;) {
    const price = ({ covers, cost }: Option<K>) => cost / covers.filter(need => !covered.has(need)).length
    const best = options.reduce<Option<K> | null>(
      (cheapest, option) => (price(option) < (cheapest ? price(cheapest) : Infinity) ? option : cheapest),
      null,
    )
    if (best === null) return withoutSpare(team)
    team.add(best)
    for (const need of best.covers) covered.add(need)
  }
}

function withoutSpare<K>(team: Set<Option<K>>): Set<Option<K>> {
  for (const option of [...team].toSorted((one, other) => other.cost - one.cost)) {
    const others = new Set([...team].filter(one => one !== option).flatMap(({ covers }) => covers))
    if (option.covers.every(need => others.has(need))) team.delete(option)
  }
  return team
}
