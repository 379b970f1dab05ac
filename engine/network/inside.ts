import { compareTexts } from './compare-texts.ts'
import type { Network } from './network.ts'

/** How far a domain keeps to itself. */
export interface Inside {
  /** Ties with at least one end in the domain. */
  readonly ties: number
  /** Those with both ends in it. */
  readonly inside: number
  /** `inside / ties`: 0 to 1; 0 without ties. */
  readonly share: number
  /** The E-I index, `(outside - inside) / ties`: -1 (only among themselves) to 1 (only with others); 0 without ties. */
  readonly ei: number
}

/**
 * Per domain the share of its ties that stay inside. The domain of a node is its kind (`care`, `school`), or its
 * organisation where no node has a kind. Nodes without a domain are in none; a tie to them is a tie to the outside.
 *
 * Cost: linear in nodes and ties. Never throws.
 * @example
 * const nodes = [{ id: 'a', kind: 'care' }, { id: 'b', kind: 'care' }, { id: 'c', kind: 'school' }]
 * const ties = [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }]
 * inside(createNetwork({ ties, nodes })).get('care') // { ties: 2, inside: 1, share: 0.5, ei: 0 }
 * @source Krackhardt and Stern, Informal networks and organizational crises, 1988, doi:10.2307/2786835
 */
export function inside({ directed, nodes, onward: { start, neighbour } }: Network): Map<string, Inside> {
  const by = nodes.some(({ kind }) => kind !== '') ? 'kind' : 'organisation'
  const counts = new Map<string, { ties: number; inside: number }>()
  const names = [...new Set(nodes.map(node => node[by]))].filter(name => name !== '').sort(compareTexts)
  for (const name of names) counts.set(name, { ties: 0, inside: 0 })
  const add = (name: string, within: boolean) => {
    const count = counts.get(name)
    if (!count) return
    count.ties++
    if (within) count.inside++
  }
  for (const [node, { [by]: own }] of nodes.entries())
    for (const other of neighbour.subarray(start[node], start[node + 1])) {
      if (!directed && other < node) continue
      const theirs = nodes[other]?.[by] ?? ''
      add(own, own === theirs)
      if (own !== theirs) add(theirs, false)
    }
  return new Map(
    [...counts].map(([name, { ties, inside: within }]) => {
      const share = ties === 0 ? 0 : within / ties
      return [name, { ties, inside: within, share, ei: ties === 0 ? 0 : (ties - 2 * within) / ties }]
    }),
  )
}
