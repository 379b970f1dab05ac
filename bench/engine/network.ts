import { UndirectedGraph } from 'graphology'
import betweennessOf from 'graphology-metrics/centrality/betweenness.js'
import closenessOf from 'graphology-metrics/centrality/closeness.js'
import * as engine from '@knooppunt/engine/network'
import { affiliation } from './affiliation.ts'
import type { Figure } from './figure.ts'

const LARGE = '100,000 nodes, 500,000 ties'
const SMALL = '5,000 nodes, 25,000 ties'

/** Everything but exact betweenness on a large made-up affiliation network; the exact measures beside graphology-metrics on a small one. */
export async function benchNetwork(): Promise<Figure[]> {
  return [...largeFigures(), ...smallFigures()]
}

function largeFigures(): Figure[] {
  const { nodes, ties } = affiliation(100_000, 500_000)
  const text = ['source,target', ...ties.map(({ source, target }) => `${source},${target}`)].join('\n')
  const figures: Figure[] = []
  const timed = <T>(what: string, work: () => T): T => {
    const [result, seconds] = timeOf(work)
    figures.push({ engine: 'network', what: `${what}, ${LARGE}`, value: seconds, unit: 's' })
    return result
  }
  const read = timed('read', () => engine.readTies(text))
  const network = timed('make', () => engine.createNetwork({ ties: read, nodes }))
  timed('degrees, cores, components', () => [
    engine.degrees(network),
    engine.coreNumbers(network),
    engine.components(network),
  ])
  timed('bridges and cut vertices', () => engine.cuts(network))
  timed('constraint', () => engine.constraint(network))
  timed('closeness from 2,048 nodes', () => engine.closeness(network))
  timed('betweenness from 75,000 pairs', () => engine.betweenness(network))
  const { values: groups } = timed('communities (graphology)', () => engine.communities(network))
  timed('dependence', () => engine.dependence(network))
  timed('ties inside', () => engine.inside(network))
  timed('missing introductions', () => engine.missing(network, { groups }))
  const total = figures.reduce((sum, { value }) => sum + value, 0)
  return [
    ...figures,
    {
      engine: 'network',
      what: `everything but exact betweenness, ${LARGE}`,
      value: total,
      unit: 's',
      aim: 'under 20 s',
    },
  ]
}

function smallFigures(): Figure[] {
  const made = affiliation(5000, 25_000)
  const network = engine.createNetwork(made)
  const graph = graphOf(made.ties)
  const figure = { engine: 'network' as const, unit: 's' }
  const [exact, seconds] = timeOf(() => engine.betweenness(network))
  const [, peerSeconds] = timeOf(() => betweennessOf(graph, { getEdgeWeight: null, normalized: false }))
  const [, closeSeconds] = timeOf(() => engine.closeness(network))
  const [, closePeerSeconds] = timeOf(() => closenessOf(graph, { wassermanFaust: true }))
  const peer = (value: number) => ({ name: 'graphology-metrics', value })
  return [
    { ...figure, what: `exact betweenness, ${SMALL}`, value: seconds, peer: peer(peerSeconds) },
    { ...figure, what: `exact closeness, ${SMALL}`, value: closeSeconds, peer: peer(closePeerSeconds) },
    ...sampleFigures(network, exact),
  ]
}

/** How far sampled betweenness lies from the exact values: worst of five seeds. */
function sampleFigures(network: engine.Network, { values: exact }: engine.Estimate): Figure[] {
  const most = exact.reduce((one, other) => Math.max(one, other), 0)
  const top = [...exact.keys()].sort((one, other) => at(exact, other) - at(exact, one)).slice(0, 100)
  const runs = Array.from({ length: 5 }, (_, seed) => {
    const { values, errors } = engine.betweenness(network, { sample: 75_000, seed })
    const far = exact.map((value, node) => Math.abs(value - at(values, node)))
    return {
      largest: far.reduce((one, other) => Math.max(one, other), 0) / most,
      mean: top.reduce((sum, node) => sum + at(far, node) / at(exact, node), 0) / top.length,
      within: far.filter((gap, node) => gap <= at(errors, node)).length / exact.length,
    }
  })
  const worst = (name: 'largest' | 'mean') => Math.max(...runs.map(run => run[name]))
  const within = runs.reduce((sum, run) => sum + run.within, 0) / runs.length
  const figure = { engine: 'network' as const, unit: '' }
  const sampled = 'betweenness from 75,000 pairs'
  return [
    {
      ...figure,
      what: `${sampled}: largest error by largest value, worst of 5 seeds, ${SMALL}`,
      value: worst('largest'),
      aim: 'under 0.05',
    },
    {
      ...figure,
      what: `${sampled}: mean relative error of the 100 highest, worst of 5 seeds, ${SMALL}`,
      value: worst('mean'),
      aim: 'under 0.05',
    },
    { ...figure, what: `${sampled}: nodes within the stated error, 5 seeds, ${SMALL}`, value: within },
  ]
}

const at = (values: Float64Array, node: number) => values[node] ?? 0

/** In seconds of the processor, those of the garbage collector's threads included: a busy machine counts less. */
function timeOf<T>(work: () => T): [result: T, seconds: number] {
  const begun = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begun)
  return [result, (user + system) / 1e6]
}

function graphOf(ties: readonly engine.Tie[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const { source, target } of ties) {
    graph.mergeNode(source)
    graph.mergeNode(target)
    graph.mergeEdge(source, target)
  }
  return graph
}
