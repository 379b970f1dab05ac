import { compareTexts } from './compare-texts.ts'
import type { Network } from './network.ts'

/** What falls apart when one thing goes. */
export interface Cuts {
  /** Pairs of ids, each pair and the list in the order of their code units. */
  readonly bridges: readonly (readonly [string, string])[]
  /** Ids in the order of their code units. */
  readonly cutVertices: readonly string[]
}

/**
 * The ties and the nodes without which some part of the network is cut off from the rest. Directions play no part: ties
 * `a,b` and `b,a` are one tie.
 *
 * Cost: linear in nodes and ties, without recursion. Never throws.
 * @example
 * const ties = ['ab', 'bc', 'ca', 'cd'].map(([source = '', target = '']) => ({ source, target }))
 * cuts(createNetwork({ ties })) // { bridges: [['c', 'd']], cutVertices: ['c'] }
 * @source Hopcroft and Tarjan, Algorithm 447: efficient algorithms for graph manipulation, 1973, doi:10.1145/362248.362272
 */
export function cuts({ nodes, around }: Network): Cuts {
  const walk = newWalk(nodes.length)
  for (let node = 0; node < nodes.length; node++) if (walk.entered[node] === 0) walkFrom(node, around, walk)
  const idOf = (node: number) => nodes[node]?.id ?? ''
  const bridges = walk.bridges.map(([one, other]) => {
    const [first, second] = [idOf(one), idOf(other)]
    return first < second ? ([first, second] as const) : ([second, first] as const)
  })
  const cutVertices = nodes.filter((_, node) => walk.cut[node] === 1).map(({ id }) => id)
  return {
    bridges: bridges.sort((one, other) => compareTexts(one[0], other[0]) || compareTexts(one[1], other[1])),
    cutVertices: cutVertices.sort(compareTexts),
  }
}

interface Walk {
  /** When the walk, depth first, came here first: 1 and up; 0 is not yet. */
  readonly entered: Uint32Array
  /** The earliest entered node that can be reached from what lies below, over one tie that is not the way in. */
  readonly lowest: Uint32Array
  readonly cut: Uint8Array
  readonly bridges: [number, number][]
  clock: number
}

const newWalk = (order: number): Walk => ({
  entered: new Uint32Array(order),
  lowest: new Uint32Array(order),
  cut: new Uint8Array(order),
  bridges: [],
  clock: 0,
})

function walkFrom(root: number, { start, neighbour }: Network['around'], walk: Walk): void {
  const { entered, lowest, cut } = walk
  const path = [root]
  const next = [start[root] as number]
  let branches = 0
  enter(root, walk)
  while (path.length > 0) {
    const node = path.at(-1) as number
    const at = next.at(-1) as number
    if (at < (start[node + 1] as number)) {
      next[next.length - 1] = at + 1
      const other = neighbour[at] as number
      if (entered[other] === 0) {
        enter(other, walk)
        path.push(other)
        next.push(start[other] as number)
      } else if (other !== path.at(-2)) lower(lowest, node, entered[other] as number)
      continue
    }
    path.pop()
    next.pop()
    const above = path.at(-1)
    if (above === undefined) break
    const low = lowest[node] as number
    lower(lowest, above, low)
    if (low > (entered[above] as number)) walk.bridges.push([above, node])
    if (above === root) branches++
    else if (low >= (entered[above] as number)) cut[above] = 1
  }
  if (branches > 1) cut[root] = 1
}

function enter(node: number, walk: Walk): void {
  walk.entered[node] = walk.lowest[node] = ++walk.clock
}

function lower(lowest: Uint32Array, node: number, value: number): void {
  if (value < (lowest[node] as number)) lowest[node] = value
}
