import { betweenness } from './betweenness.ts'
import { closeness } from './closeness.ts'
import { communities } from './communities.ts'
import { components } from './components.ts'
import { constraint } from './constraint.ts'
import { coreNumbers, degrees } from './core.ts'
import { type Cuts, cuts } from './cuts.ts'
import { dependence, type Dependence } from './dependence.ts'
import type { Estimate } from './estimate.ts'
import { inside, type Inside } from './inside.ts'
import { type Introduction, missing } from './missing.ts'
import type { Network } from './network.ts'

/** The measures of one node. */
export interface NodeMeasures {
  readonly degree: number
  readonly betweenness: number
  readonly closeness: number
  /** Null for a node without ties. */
  readonly constraint: number | null
  readonly core: number
  readonly community: number
}

/** How many pairs (betweenness) or nodes (closeness) were drawn, and the largest half-width of the 95 % intervals; both 0 when exact. */
export interface Certainty {
  readonly sample: number
  readonly error: number
}

/** Everything the command answers. */
export interface Measured extends Cuts {
  readonly nodes: number
  readonly edges: number
  readonly components: number
  readonly measures: Readonly<Record<string, NodeMeasures>>
  readonly dependence: readonly Dependence[]
  readonly inside: Readonly<Record<string, Inside>>
  readonly missing: readonly Introduction[]
  readonly certainty: { readonly betweenness: Certainty; readonly closeness: Certainty }
}

/**
 * All measures of a network at once, by id: what `knooppunt network --json` prints.
 *
 * `sample` and `seed` are those of `betweenness`. Cost: that of the measures together; see docs/algorithms/network.md. Never throws.
 * @example measure(createNetwork({ ties: [{ source: 'a', target: 'b' }] })).bridges // [['a', 'b']]
 */
export function measure(
  network: Network,
  { sample, seed = 1 }: { readonly sample?: number; readonly seed?: number } = {},
): Measured {
  const groups = communities(network, seed).values
  const between = betweenness(network, { seed, ...(sample !== undefined && { sample }) })
  const close = closeness(network, { seed })
  const constraints = constraint(network)
  const cores = coreNumbers(network)
  const degree = degrees(network)
  const measuresOf = (node: number): NodeMeasures => ({
    degree: degree[node] as number,
    betweenness: between.values[node] as number,
    closeness: close.values[node] as number,
    constraint: Number.isNaN(constraints[node]) ? null : (constraints[node] as number),
    core: cores[node] as number,
    community: groups[node] as number,
  })
  return {
    nodes: network.nodes.length,
    edges: network.size,
    components: components(network).reduce((most, part) => Math.max(most, part + 1), 0),
    ...cuts(network),
    measures: Object.fromEntries(network.nodes.map(({ id }, node) => [id, measuresOf(node)])),
    dependence: dependence(network),
    inside: Object.fromEntries(inside(network)),
    missing: missing(network, { groups, seed }),
    certainty: { betweenness: certaintyOf(between), closeness: certaintyOf(close) },
  }
}

const certaintyOf = ({ sample, errors }: Estimate): Certainty => ({
  sample,
  error: errors.reduce((most, error) => Math.max(most, error), 0),
})
