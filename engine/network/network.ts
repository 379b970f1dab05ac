import { type Adjacency, adjacencyOf, type Arcs, bothWays, reversed } from './adjacency.ts'
import type { NetworkNode } from './read-nodes.ts'
import type { Tie } from './read-ties.ts'

/** What to make a network of. */
export interface NetworkWish {
  readonly ties: Iterable<Pick<Tie, 'source' | 'target'> & Partial<Tie>>
  /** What is known of nodes; those without a tie are part of the network too. */
  readonly nodes?: Iterable<Pick<NetworkNode, 'id'> & Partial<NetworkNode>>
  /** Whether a tie runs from its source to its target only; false when left out. */
  readonly directed?: boolean
}

/** A network, made once by `createNetwork` and measured by the other functions; every array of measures has the order of `nodes`. */
export interface Network {
  readonly directed: boolean
  /** In the order in which the ties name them, then those only the nodes name. */
  readonly nodes: readonly NetworkNode[]
  /** How many ties there are: repeated ones once, none from a node to itself. */
  readonly size: number
  /** Where ties lead to, and where they come from; the same when undirected. */
  readonly onward: Adjacency
  readonly backward: Adjacency
  /** Tied in any direction, each neighbour once. */
  readonly around: Adjacency
}

/**
 * Makes a network of ties between nodes.
 *
 * A tie from a node to itself is left out. Repeated ties are one tie with their weights added; when undirected, `a,b` and
 * `b,a` are the same. Weights count for `communities` only; every other measure takes a tie as a tie. `kind` and `since`
 * of a tie play no part.
 *
 * Cost: linear in nodes and ties, some 60 bytes a tie. Never throws.
 * @example createNetwork({ ties: [{ source: 'Anna', target: 'Bram' }] }).nodes.length // 2
 */
export function createNetwork({ ties, nodes: known = [], directed = false }: NetworkWish): Network {
  const numbers = new Map<string, number>()
  const arcs = arcsOf(ties, numbers)
  const nodes = nodesOf(numbers, known)
  const order = nodes.length
  const around = adjacencyOf(order, bothWays(arcs))
  const onward = directed ? adjacencyOf(order, arcs) : around
  const backward = directed ? adjacencyOf(order, reversed(arcs)) : around
  const size = directed ? onward.neighbour.length : around.neighbour.length / 2
  return { directed, nodes, size, onward, backward, around }
}

/** Gives each node a number as it is named; leaves out loops, after numbering their node. */
function arcsOf(ties: NetworkWish['ties'], numbers: Map<string, number>): Arcs {
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size
    if (number === numbers.size) numbers.set(id, number)
    return number
  }
  for (const tie of ties) {
    const source = numberOf(tie.source)
    const target = numberOf(tie.target)
    if (source === target) continue
    from.push(source)
    to.push(target)
    weight.push(tie.weight ?? 1)
  }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), weight: Float64Array.from(weight) }
}

function nodesOf(
  numbers: ReadonlyMap<string, number>,
  known: NonNullable<NetworkWish['nodes']>,
): NetworkNode[] {
  const nodes = new Map<string, NetworkNode>()
  const unknown = { kind: '', label: '', organisation: '' }
  for (const id of numbers.keys()) nodes.set(id, { ...unknown, id })
  for (const node of known) nodes.set(node.id, { ...unknown, ...node })
  return [...nodes.values()]
}
