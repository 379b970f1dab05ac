import type { Adjacency } from './adjacency.ts'
import { components } from './components.ts'
import { type Estimate, NORMAL_95 } from './estimate.ts'
import type { Network } from './network.ts'
import { drawn } from './drawn.ts'
import { type Reach, reachFrom } from './wave.ts'

/** How to compute closeness. */
export interface ClosenessWish {
  /** From how many nodes paths are followed; all of them (exact) when left out and there are at most `CLOSENESS_EXACT_UP_TO`, else 2,048. */
  readonly sample?: number
  /** Decides which nodes are drawn; 1 when left out. */
  readonly seed?: number
}

/** Up to this many nodes closeness is exact unless a sample is asked for. */
export const CLOSENESS_EXACT_UP_TO = 20_000
const SOURCES = 2048
/** A node reached by fewer sources than this is computed exactly: its surroundings are small. */
const FEW = 30

/**
 * How few steps others need to reach each node: `(r - 1) / (n - 1) * (r - 1) / steps`, where r nodes of n can reach it
 * (itself included) in `steps` together. 0 (nobody can) to 1 (all in one step). Directed: along incoming ties. All ties
 * are one step long.
 *
 * Sampled: the mean number of steps is that of the drawn nodes; `errors` follows from their spread. Directed, the number
 * of nodes that reach it is estimated too, and its uncertainty is not in `errors`.
 *
 * Cost: sample / 256 times the longest shortest path times ties, at worst; some 140 bytes a node. Never throws.
 * @example
 * const network = createNetwork({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] })
 * closeness(network).values // Float64Array [0.6666666666666666, 1, 0.6666666666666666]
 * @source Wasserman and Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478, p. 201
 * @source Eppstein and Wang, Fast Approximation of Centrality, 2004, doi:10.7155/jgaa.00081
 */
export function closeness(network: Network, { sample, seed = 1 }: ClosenessWish = {}): Estimate {
  const order = network.nodes.length
  const wanted = sample ?? (order <= CLOSENESS_EXACT_UP_TO ? order : SOURCES)
  const sources = Math.min(order, Math.max(1, Math.floor(wanted)))
  const reach = reachFrom(drawn(sources, order, seed), network.backward)
  const exact = sources === order
  const others = exact ? reach.count : othersOf(network, reach, sources)
  const errors = new Float64Array(order)
  const values = Float64Array.from(network.nodes, (_, node) => {
    const count = reach.count[node] as number
    const few = !exact && count < FEW
    const [reaching, steps] = few ? walked(node, network.backward) : [others[node] as number, 0]
    if (reaching === 0) return 0
    const sum = reach.steps[node] as number
    const mean = few ? steps / reaching : sum / count
    const value = reaching / (order - 1) / mean
    if (exact || few) return value
    const variance = Math.max(0, (reach.squares[node] as number) - sum * mean) / (count - 1)
    errors[node] = (value / mean) * NORMAL_95 * Math.sqrt((variance / count) * (1 - sources / order))
    return value
  })
  return { values, sample: exact ? 0 : sources, errors }
}

/** How many others can reach each node: known when undirected, scaled from the sample when directed. */
function othersOf(network: Network, { count }: Reach, sources: number): Float64Array {
  const order = network.nodes.length
  if (network.directed) return count.map(reached => (reached * order) / sources)
  const part = components(network)
  const sizes = new Float64Array(order)
  for (const one of part) sizes[one] = (sizes[one] as number) + 1
  return Float64Array.from(part, one => (sizes[one] as number) - 1)
}

/** How many others can reach a node, and in how many steps together: a search of its own. */
function walked(node: number, { start, neighbour }: Adjacency): [others: number, steps: number] {
  const steps = new Map([[node, 0]])
  let sum = 0
  for (const [from, step] of steps)
    for (let at = start[from] as number; at < (start[from + 1] as number); at++) {
      const other = neighbour[at] as number
      if (steps.has(other)) continue
      steps.set(other, step + 1)
      sum += step + 1
    }
  return [steps.size - 1, sum]
}
