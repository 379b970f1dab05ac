import type { Network } from './network.ts'

/**
 * The core number of each node: the largest k for which it belongs to a part of the network in which everyone has at least
 * k ties within that part. Directed: incoming and outgoing ties both count, as networkx does it.
 *
 * Cost: linear in nodes and ties. Never throws.
 * @example
 * const ties = ['ab', 'bc', 'ca', 'cd'].map(([source = '', target = '']) => ({ source, target }))
 * coreNumbers(createNetwork({ ties })) // Uint32Array [2, 2, 2, 1]
 * @source Batagelj and Zaversnik, An O(m) algorithm for cores decomposition of networks, 2003, arXiv:cs/0310049
 */
export function coreNumbers(network: Network): Uint32Array {
  const sides = network.directed ? [network.onward, network.backward] : [network.around]
  const core = degrees(network)
  const { sorted, place, begin } = sortedByDegree(core)
  for (const node of sorted)
    for (const { start, neighbour } of sides)
      for (const other of neighbour.subarray(start[node], start[node + 1])) lower(other, core[node] as number)
  return core

  /** Above the level, a node goes to the front of those of its degree, and that front one on: it now has one tie less. */
  function lower(node: number, level: number): void {
    const degree = core[node] as number
    if (degree <= level) return
    const front = begin[degree] as number
    const first = sorted[front] as number
    const own = place[node] as number
    sorted[front] = node
    sorted[own] = first
    place[node] = front
    place[first] = own
    begin[degree] = front + 1
    core[node] = degree - 1
  }
}

/**
 * How many ties each node has; directed: incoming and outgoing together. Cost: linear in nodes. Never throws.
 * @example degrees(createNetwork({ ties: [{ source: 'a', target: 'b' }] })) // Uint32Array [1, 1]
 */
export function degrees({ directed, nodes, onward, backward }: Network): Uint32Array {
  return Uint32Array.from(nodes, (_, node) => {
    const out = (onward.start[node + 1] as number) - (onward.start[node] as number)
    const back = (backward.start[node + 1] as number) - (backward.start[node] as number)
    return directed ? out + back : out
  })
}

function sortedByDegree(degree: Uint32Array): {
  sorted: Uint32Array
  place: Uint32Array
  begin: Uint32Array
} {
  const begin = new Uint32Array(degree.reduce((most, one) => Math.max(most, one), 0) + 2)
  for (const one of degree) begin[one + 1] = (begin[one + 1] as number) + 1
  for (let one = 1; one < begin.length; one++)
    begin[one] = (begin[one] as number) + (begin[one - 1] as number)
  const next = begin.slice()
  const sorted = new Uint32Array(degree.length)
  const place = new Uint32Array(degree.length)
  for (const [node, one] of degree.entries()) {
    place[node] = next[one] as number
    sorted[next[one] as number] = node
    next[one] = (next[one] as number) + 1
  }
  return { sorted, place, begin }
}
