import { type Estimate, halfWidth } from './estimate.ts'
import type { Network } from './network.ts'
import { drawn } from './seeded.ts'

/** How to compute betweenness. */
export interface BetweennessWish {
  /** From how many nodes paths are followed; all of them (exact) when left out and the network has at most `BETWEENNESS_EXACT_UP_TO` nodes, else 256. */
  readonly sample?: number
  /** Decides which nodes are drawn; 1 when left out. */
  readonly seed?: number
}

/** Up to this many nodes betweenness is exact unless a sample is asked for. */
export const BETWEENNESS_EXACT_UP_TO = 5000
const SOURCES = 256

/**
 * On how many shortest paths between two other nodes each node stands; a pair with several shortest paths counts by the
 * share of them through the node. Unnormalised: each unordered pair once when undirected, each ordered pair when directed.
 * All ties are one step long.
 *
 * Exact: time nodes x ties. Sampled: time sample x ties; sources are drawn without replacement and the sum is scaled, so
 * the estimate is unbiased; `errors` is 1.96 standard errors with the correction for a finite population. Memory: some 50 bytes a node.
 * Never throws.
 * @example
 * const network = createNetwork({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] })
 * betweenness(network).values // Float64Array [0, 1, 0]
 * @source Brandes, A faster algorithm for betweenness centrality, 2001, doi:10.1080/0022250X.2001.9990249
 * @source Brandes and Pich, Centrality estimation in large networks, 2007, doi:10.1142/S0218127407018403
 */
export function betweenness(network: Network, { sample, seed = 1 }: BetweennessWish = {}): Estimate {
  const order = network.nodes.length
  const wanted = sample ?? (order <= BETWEENNESS_EXACT_UP_TO ? order : SOURCES)
  const sources = Math.min(order, Math.max(1, Math.floor(wanted)))
  const sums = new Float64Array(order)
  const squares = new Float64Array(order)
  const search = newSearch(order)
  for (const source of drawn(sources, order, seed))
    addDependencies(network, source, { search, sums, squares })
  const scale = order / (network.directed ? 1 : 2)
  const errors = sums.map((sum, node) => {
    const seen = { count: sources, sum, squares: squares[node] as number }
    return scale * halfWidth(seen, sources / order)
  })
  return { values: sums.map(sum => (sum * scale) / sources), sources, errors }
}

interface Search {
  /** Nodes in the order in which they are reached. */
  readonly reached: Uint32Array
  /** Steps from the source; -1 when not reached. */
  readonly steps: Int32Array
  /** How many shortest paths lead here from the source. */
  readonly paths: Float64Array
  readonly dependency: Float64Array
}

function newSearch(order: number): Search {
  return {
    reached: new Uint32Array(order),
    steps: new Int32Array(order).fill(-1),
    paths: new Float64Array(order),
    dependency: new Float64Array(order),
  }
}

interface Sums {
  readonly search: Search
  readonly sums: Float64Array
  readonly squares: Float64Array
}

/** Adds what one source depends on each node, from the last reached back to the source, and leaves the search clean. */
function addDependencies(
  { onward, backward }: Network,
  source: number,
  { search, sums, squares }: Sums,
): void {
  const { reached, steps, paths, dependency } = search
  const { start, neighbour } = backward
  const count = countPaths(onward, source, search)
  for (let place = count - 1; place > 0; place--) {
    const node = reached[place] as number
    const before = (steps[node] as number) - 1
    const share = (1 + (dependency[node] as number)) / (paths[node] as number)
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at++) {
      const other = neighbour[at] as number
      if (steps[other] === before)
        dependency[other] = (dependency[other] as number) + (paths[other] as number) * share
    }
    const gained = dependency[node] as number
    sums[node] = (sums[node] as number) + gained
    squares[node] = (squares[node] as number) + gained * gained
  }
  for (let place = 0; place < count; place++) {
    const node = reached[place] as number
    steps[node] = -1
    dependency[node] = 0
  }
}

/** Breadth first from the source; says how many nodes it reached, itself included. */
function countPaths({ start, neighbour }: Network['onward'], source: number, search: Search): number {
  const { reached, steps, paths } = search
  let count = 1
  reached[0] = source
  steps[source] = 0
  paths[source] = 1
  for (let place = 0; place < count; place++) {
    const node = reached[place] as number
    const next = (steps[node] as number) + 1
    const ways = paths[node] as number
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at++) {
      const other = neighbour[at] as number
      const known = steps[other] as number
      if (known < 0) {
        steps[other] = next
        paths[other] = ways
        reached[count++] = other
      } else if (known === next) paths[other] = (paths[other] as number) + ways
    }
  }
  return count
}
