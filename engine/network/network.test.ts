import fc from 'fast-check'
import { DirectedGraph, UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import betweennessOf from 'graphology-metrics/centrality/betweenness.js'
import closenessOf from 'graphology-metrics/centrality/closeness.js'
import { describe, expect, it } from 'vitest'
import * as engine from './index.ts'

type Pair = readonly [number, number]
type Wish = { readonly pairs: readonly Pair[]; readonly directed: boolean }

const networks = fc.record({
  pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 40 }),
  directed: fc.boolean(),
})
const networkOf = ({ pairs, directed }: Wish) =>
  engine.createNetwork({
    ties: pairs.map(([one, other]) => ({ source: `n${one}`, target: `n${other}` })),
    directed,
  })

function graphOf({ pairs, directed }: Wish): UndirectedGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph()
  for (const [one, other] of pairs) {
    graph.mergeNode(`n${one}`)
    graph.mergeNode(`n${other}`)
    if (one !== other) graph.mergeEdge(`n${one}`, `n${other}`)
  }
  return graph
}

const chain = (text: string) =>
  text.split(' ').map(pair => ({ source: pair.charAt(0), target: pair.charAt(1) }))

const byId = (network: engine.Network, values: ArrayLike<number>) =>
  Object.fromEntries(network.nodes.map(({ id }, node) => [id, values[node]!]))

const partsWithout = (graph: UndirectedGraph, change: (copy: UndirectedGraph) => void) => {
  const copy = graph.copy()
  change(copy)
  return connectedComponents(copy).length
}

function expectAlike(found: Record<string, number>, expected: Record<string, number>) {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
  for (const [id, value] of Object.entries(expected)) expect(found[id]).toBeCloseTo(value, 9)
}

describe('beside graphology, on networks nobody chose', () => {
  it('betweenness is that of graphology-metrics', () => {
    fc.assert(
      fc.property(networks, wish => {
        const network = networkOf(wish)
        const expected = betweennessOf(graphOf(wish), { normalized: false, getEdgeWeight: null })
        expectAlike(byId(network, engine.betweenness(network).values), expected)
      }),
    )
  })

  it('closeness is that of graphology-metrics', () => {
    fc.assert(
      fc.property(networks, wish => {
        const network = networkOf(wish)
        const expected = closenessOf(graphOf(wish), { wassermanFaust: true })
        expectAlike(byId(network, engine.closeness(network).values), expected)
      }),
    )
  })

  it('a node is a cut vertex, and a tie a bridge, when taking it away leaves more parts', () => {
    fc.assert(
      fc.property(networks, ({ pairs }) => {
        const wish = { pairs, directed: false }
        const graph = graphOf(wish)
        const parts = connectedComponents(graph).length
        const cutVertices = graph
          .nodes()
          .filter(node => graph.degree(node) > 0 && partsWithout(graph, copy => copy.dropNode(node)) > parts)
        const bridges = graph
          .edges()
          .filter(edge => partsWithout(graph, copy => copy.dropEdge(edge)) > parts)
          .map(edge => graph.extremities(edge).sort())
        expect(engine.cuts(networkOf(wish))).toEqual({
          bridges: bridges.sort(),
          cutVertices: cutVertices.sort(),
        })
        expect(new Set(engine.components(networkOf(wish))).size).toBe(parts)
      }),
    )
  })

  it('every introduction shortens as many paths as counting them all before and after says', () => {
    fc.assert(
      fc.property(networks, ({ pairs }) => {
        const wish = { pairs, directed: false }
        const before = stepsOf(graphOf(wish))
        for (const { between, shortens, steps } of engine.missing(networkOf(wish), { count: 1000 })) {
          const graph = graphOf(wish)
          graph.addEdge(...between)
          const after = stepsOf(graph)
          const shorter = [...before].filter(([pair, length]) => (after.get(pair) ?? 0) < length)
          const known = shorter.filter(([, length]) => length !== Infinity)
          expect(shortens).toBe(shorter.length)
          expect(steps).toBe(known.reduce((sum, [pair, length]) => sum + length - (after.get(pair) ?? 0), 0))
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** Floyd and Warshall: steps between every unordered pair. */
function stepsOf(graph: UndirectedGraph): Map<string, number> {
  const nodes = graph.nodes().sort()
  const steps = nodes.map(one =>
    nodes.map(other => (one === other ? 0 : graph.hasEdge(one, other) ? 1 : Infinity)),
  )
  for (const [via, legs] of steps.entries())
    for (const row of steps)
      for (const [to, leg] of legs.entries()) row[to] = Math.min(row[to]!, row[via]! + leg)
  return new Map(
    nodes.flatMap((one, at) =>
      nodes.slice(at + 1).map((other, on) => [`${one} ${other}`, steps[at]![at + 1 + on]!]),
    ),
  )
}

describe('core number', () => {
  it('is the last round in which a node survives taking away all with fewer ties', () => {
    fc.assert(
      fc.property(networks, wish => {
        const graph = graphOf(wish)
        const expected: Record<string, number> = {}
        for (let level = 0; graph.order > 0; level++) {
          for (const node of graph.nodes()) expected[node] = level
          const weak = () => graph.nodes().filter(node => graph.degree(node) <= level)
          for (let gone = weak(); gone.length > 0; gone = weak())
            for (const node of gone) graph.dropNode(node)
        }
        const network = networkOf(wish)
        expect(byId(network, engine.coreNumbers(network))).toEqual(expected)
      }),
    )
  })
})

describe('communities', () => {
  it('are the same for the same seed, numbered from the largest', () => {
    const network = engine.createNetwork({ ties: chain('ab bc ca cd de ef fd fg ge hi') })
    const { values, count } = engine.communities(network, 7)
    expect([...values]).toEqual([1, 1, 1, 0, 0, 0, 0, 2, 2])
    expect(engine.communities(network, 7).values).toEqual(values)
    expect(count).toBe(3)
  })

  it('are one per node where no tie has weight', () => {
    const network = engine.createNetwork({
      ties: [{ source: 'a', target: 'b', weight: 0 }],
      nodes: [{ id: 'c' }],
    })
    expect([...engine.communities(network).values]).toEqual([0, 1, 2])
  })
})

describe('a sample', () => {
  const ring = Array.from({ length: 300 }, (_, at): Pair[] => [
    [at, (at + 1) % 300],
    [at, (at * 7 + 3) % 300],
  ]).flat()
  const network = networkOf({ pairs: ring, directed: false })

  it.each([
    ['betweenness', 600],
    ['closeness', 60],
  ] as const)('of %s lies within its stated error for 19 of 20', (measure, sample) => {
    const exact = engine[measure](network)
    const sampled = engine[measure](network, { sample, seed: 3 })
    const near = exact.values.filter(
      (value, node) => Math.abs(value - sampled.values[node]!) <= sampled.errors[node]!,
    )
    expect(exact.sample).toBe(0)
    expect(exact.errors.every(error => error === 0)).toBe(true)
    expect(sampled.sample).toBe(sample)
    expect(near.length / 300).toBeGreaterThan(0.9)
  })

  it('of all nodes is exact', () => {
    expect(engine.betweenness(network, { sample: 300 * 299 })).toEqual(engine.betweenness(network))
  })
})

describe('a network of 100,000 nodes', () => {
  it('in one long line overflows nothing', () => {
    const ties = Array.from({ length: 99_999 }, (_, at) => ({ source: `${at}`, target: `${at + 1}` }))
    const network = engine.createNetwork({ ties })
    expect(engine.cuts(network).bridges).toHaveLength(99_999)
    expect(engine.components(network).every(part => part === 0)).toBe(true)
    expect(engine.coreNumbers(network).every(core => core === 1)).toBe(true)
    expect(engine.betweenness(network, { sample: 2 }).values[0]).toBe(0)
  })
})

describe('an empty network', () => {
  it('has measures of nothing', () => {
    expect(engine.measure(engine.createNetwork({ ties: [] }))).toEqual({
      nodes: 0,
      edges: 0,
      components: 0,
      bridges: [],
      cutVertices: [],
      measures: {},
      dependence: [],
      inside: {},
      missing: [],
      certainty: { betweenness: { sample: 0, error: 0 }, closeness: { sample: 0, error: 0 } },
    })
  })
})
