import type { Network } from './network.ts'

/**
 * The part of the network each node is in, numbered from 0 as the nodes come; directions play no part.
 *
 * Cost: linear in nodes and ties. Never throws.
 * @example components(createNetwork({ ties: [{ source: 'a', target: 'b' }], nodes: [{ id: 'c' }] })) // Uint32Array [0, 0, 1]
 */
export function components({ nodes, around: { start, neighbour } }: Network): Uint32Array {
  const none = nodes.length
  const part = new Uint32Array(nodes.length).fill(none)
  const waiting: number[] = []
  let count = 0
  for (let first = 0; first < nodes.length; first++) {
    if (part[first] !== none) continue
    claim(first)
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      neighbour.subarray(start[node], start[node + 1]).forEach(claim)
    count++
  }
  return part

  function claim(node: number): void {
    if (part[node] !== none) return
    part[node] = count
    waiting.push(node)
  }
}
