import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createNetwork, measure, type NodeMeasures, readTies } from '../index.ts'

type Values = Record<string, number | null>
type Reference = {
  nodes: number
  edges: number
  components: number
  articulation_points: string[]
  bridges: [string, string][]
  degree: Values
  betweenness_raw: Values
  closeness: Values
  core_number: Values
  burt_constraint: Values
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const references = JSON.parse(read('metrics.json')) as Record<
  'directed' | 'undirected',
  Record<string, Reference>
>
const names: [keyof NodeMeasures, keyof Reference][] = [
  ['degree', 'degree'],
  ['betweenness', 'betweenness_raw'],
  ['closeness', 'closeness'],
  ['core', 'core_number'],
  ['constraint', 'burt_constraint'],
]

/** How far a measure lies from the reference at most; infinite when a node or a value is missing on one side. */
function furthest(found: Values, expected: Values): number {
  const ids = new Set([...Object.keys(found), ...Object.keys(expected)])
  return Math.max(
    ...[...ids].map(id => {
      const [own, theirs] = [found[id], expected[id]]
      if (own == null || theirs == null) return own === theirs ? 0 : Infinity
      return Math.abs(own - theirs)
    }),
  )
}

describe.each(['undirected', 'directed'] as const)('%s', direction => {
  describe.each(Object.keys(references[direction]))('%s', name => {
    const reference = references[direction][name]!
    const ties = readTies(read(`${name}.edges.csv`))
    const measured = measure(createNetwork({ ties, directed: direction === 'directed' }))

    it('has the same nodes, ties, parts, bridges and cut vertices as networkx', () => {
      const { nodes, edges, components, bridges, cutVertices } = measured
      expect({ nodes, edges, components, bridges, cutVertices }).toEqual({
        nodes: reference.nodes,
        edges: reference.edges,
        components: reference.components,
        bridges: reference.bridges,
        cutVertices: reference.articulation_points,
      })
    })

    it.each(names)('%s equals networkx to 1e-9', (ours, theirs) => {
      const found = Object.fromEntries(Object.entries(measured.measures).map(([id, one]) => [id, one[ours]]))
      expect(furthest(found, reference[theirs] as Values)).toBeLessThan(1e-9)
    })
  })
})
