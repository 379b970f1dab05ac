import type { Adjacency } from './adjacency.ts'
import type { Network } from './network.ts'

/**
 * Burt's constraint of each node: how far its contacts are tied to each other, so that it has few openings to bring
 * people together. Near 0 (many contacts who do not know each other) to 1 and a little over; NaN for a node without ties.
 *
 * Each tie counts 1 whatever its weight; directed: a tie in both directions counts 2.
 *
 * Cost: the sum over the ties of the smaller number of ties of both ends, times a logarithm. Never throws.
 * @example
 * const ties = ['ab', 'ac', 'bc', 'ad'].map(([source = '', target = '']) => ({ source, target }))
 * constraint(createNetwork({ ties })) // Float64Array [0.6111111111111112, 1.0069444444444444, 1.0069444444444444, 1]
 * @source Burt, Structural Holes and Good Ideas, 2004, doi:10.1086/421787
 */
export function constraint(network: Network): Float64Array {
  const { around } = network
  const { start, neighbour } = around
  const strength = strengthsOf(network)
  const total = Float64Array.from(network.nodes, (_, node) => {
    let sum = 0
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) sum += strength[at] as number
    return sum
  })
  return Float64Array.from(network.nodes, (_, node) => {
    if (start[node] === start[node + 1]) return NaN
    let sum = 0
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const contact = neighbour[at] as number
      let share = strength[at] as number
      forEachShared(around, [node, contact], (own, theirs) => {
        const between = neighbour[own] as number
        share += ((strength[own] as number) * (strength[theirs] as number)) / (total[between] as number)
      })
      sum += (share / (total[node] as number)) ** 2
    }
    return sum
  })
}

/** 1 per tie of the `around` list, 2 where a directed tie runs both ways. */
function strengthsOf({ directed, nodes, around, onward }: Network): Float64Array {
  const strength = new Float64Array(around.neighbour.length).fill(1)
  if (!directed) return strength
  strength.fill(0)
  const add = (from: number, to: number) => {
    const at = placeOf(around, from, to)
    strength[at] = (strength[at] as number) + 1
  }
  for (let node = 0; node < nodes.length; node++)
    for (let at = onward.start[node] as number; at < (onward.start[node + 1] as number); at++) {
      const other = onward.neighbour[at] as number
      add(node, other)
      add(other, node)
    }
  return strength
}

/** Calls with the two places in the list of ties of every neighbour that both have: the shorter list is walked, the longer one searched. */
function forEachShared(
  around: Adjacency,
  [one, other]: readonly [number, number],
  shared: (atOne: number, atOther: number) => void,
): void {
  const { start, neighbour } = around
  const width = (node: number) => (start[node + 1] as number) - (start[node] as number)
  const swaps = width(one) > width(other)
  const [shorter, longer] = swaps ? [other, one] : [one, other]
  for (let at = start[shorter] as number; at < (start[shorter + 1] as number); at++) {
    const found = placeOf(around, longer, neighbour[at] as number)
    if (found < 0) continue
    if (swaps) shared(found, at)
    else shared(at, found)
  }
}

/** Where `to` stands among the neighbours of `from`; -1 when it is none. */
function placeOf({ start, neighbour }: Adjacency, from: number, to: number): number {
  let low = start[from] as number
  let high = start[from + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((neighbour[middle] as number) < to) low = middle + 1
    else high = middle
  }
  return low < (start[from + 1] as number) && neighbour[low] === to ? low : -1
}
