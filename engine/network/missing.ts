import type { Adjacency } from './adjacency.ts'
import { communities } from './communities.ts'
import { compareTexts } from './compare-texts.ts'
import { degrees } from './core.ts'
import type { Network } from './network.ts'
import { drawn } from './drawn.ts'

/** Two nodes that are not tied, and what a tie between them would do. */
export interface Introduction {
  /** Ids, in the order of their code units. */
  readonly between: readonly [string, string]
  /** How many unordered pairs of nodes get a shorter path, those that had none included. */
  readonly shortens: number
  /** How many steps that saves together, over the pairs that had a path. */
  readonly steps: number
}

/** What to look for. */
export interface MissingWish {
  /** How many introductions at most; 10 when left out. */
  readonly count?: number
  /** A group per node to take candidates from; `communities(network)` when left out. */
  readonly groups?: Uint32Array
  /** Decides which nodes are drawn in a large network; 1 when left out. */
  readonly seed?: number
}

/** Up to this many nodes every pair of them is weighed, and every path counted. */
const ALL_CANDIDATES = 100
const ALL_PATHS = 400
const DRAWN = 64
const GROUPS = 40
const PER_GROUP = 2
/** In how many steps nothing is reached. */
const FAR = 0xffff

/**
 * The introductions that would shorten most paths, best first. Directions play no part: an introduction goes both ways.
 * Where some nodes are persons, only persons are introduced.
 *
 * Up to 100 candidates all pairs are weighed; above, the two with most ties in each of the 40 largest groups. Up to 400
 * nodes every path counts; above, those between 64 drawn nodes, and the figures are scaled to all pairs and rounded.
 *
 * Cost: up to 4,950 pairs of candidates times 79,800 paths, and a breadth-first search from each drawn node. Never throws.
 * @example
 * const ties = ['ab', 'bc', 'cd', 'de'].map(([source = '', target = '']) => ({ source, target }))
 * missing(createNetwork({ ties }), { count: 1 }) // [{ between: ['b', 'd'], shortens: 4, steps: 4 }]
 * @source Parotsidis, Pitoura and Tsaparas, Selecting Shortcuts for a Smaller World, 2015, doi:10.1137/1.9781611974010.4
 */
export function missing(
  network: Network,
  { count = 10, groups, seed = 1 }: MissingWish = {},
): Introduction[] {
  const order = network.nodes.length
  const ends = order <= ALL_PATHS ? Uint32Array.from(network.nodes.keys()) : drawn(DRAWN, order, seed)
  const candidates = candidatesOf(network, () => groups ?? communities(network, seed).values)
  const steps = stepsFrom(ends, network.around, [...ends, ...candidates])
  // Each pair of ends is met from both sides.
  const scale = (order * (order - 1)) / (2 * ends.length * (ends.length - 1))
  const idOf = (node: number | undefined) => network.nodes[node ?? -1]?.id ?? ''
  const found = pairsOf(candidates, network.around).map(([one, other]): Introduction => {
    const gain = gainOf(steps, ends.length, [ends.length + one, ends.length + other])
    const both = [idOf(candidates[one]), idOf(candidates[other])].sort(compareTexts)
    return {
      between: [both[0] ?? '', both[1] ?? ''],
      shortens: Math.round(gain.shortens * scale),
      steps: Math.round(gain.steps * scale),
    }
  })
  return found
    .filter(({ shortens }) => shortens > 0)
    .sort(
      (one, other) =>
        other.shortens - one.shortens ||
        other.steps - one.steps ||
        compareTexts(one.between[0], other.between[0]) ||
        compareTexts(one.between[1], other.between[1]),
    )
    .slice(0, count)
}

/** Persons where there are any, else all nodes; when these are many, those with most ties of each large group. */
function candidatesOf(network: Network, groupsOf: () => Uint32Array): number[] {
  const numbers = [...network.nodes.keys()]
  const persons = numbers.filter(node => network.nodes[node]?.kind === 'person')
  const all = persons.length > 0 ? persons : numbers
  if (all.length <= ALL_CANDIDATES) return all
  const degree = degrees(network)
  const groups = groupsOf()
  const members = Map.groupBy(all, node => groups[node])
  const largest = [...members.values()].sort((one, other) => other.length - one.length).slice(0, GROUPS)
  return largest.flatMap(group =>
    group.sort((one, other) => (degree[other] as number) - (degree[one] as number)).slice(0, PER_GROUP),
  )
}

/** Places in the list of candidates, of every two who are not tied. */
function pairsOf(candidates: readonly number[], { start, neighbour }: Adjacency): [number, number][] {
  return candidates.flatMap((candidate, one) => {
    const tied = new Set(neighbour.subarray(start[candidate], start[candidate + 1]))
    return candidates.flatMap((node, other): [number, number][] =>
      other > one && !tied.has(node) ? [[one, other]] : [],
    )
  })
}

/** Per end the steps to each of the nodes in `to`, one list after the other. */
function stepsFrom(ends: Uint32Array, around: Adjacency, to: readonly number[]): Uint16Array[] {
  const order = around.start.length - 1
  const reached = new Uint32Array(order)
  const steps = new Uint16Array(order)
  return Array.from(ends, end => {
    steps.fill(FAR)
    steps[end] = 0
    reached[0] = end
    let count = 1
    for (let place = 0; place < count; place++) {
      const node = reached[place] as number
      const stop = around.start[node + 1] as number
      for (let at = around.start[node] as number; at < stop; at++) {
        const other = around.neighbour[at] as number
        if (steps[other] !== FAR) continue
        steps[other] = Math.min((steps[node] as number) + 1, FAR - 1)
        reached[count++] = other
      }
    }
    return Uint16Array.from(to, node => steps[node] as number)
  })
}

/** What a tie between the two candidates saves over all pairs of ends. */
function gainOf(
  steps: readonly Uint16Array[],
  ends: number,
  [one, other]: readonly [number, number],
): { shortens: number; steps: number } {
  const gain = { shortens: 0, steps: 0 }
  for (let from = 0; from < ends; from++) {
    const own = steps[from] as Uint16Array
    const toOne = own[one] as number
    const toOther = own[other] as number
    if (Math.abs(toOne - toOther) < 2) continue
    const [near, far] = toOne < toOther ? [toOne, other] : [toOther, one]
    for (let to = 0; to < ends; to++) {
      const now = own[to] as number
      const then = near + 1 + ((steps[to] as Uint16Array)[far] as number)
      if (then >= now || then >= FAR) continue
      gain.shortens++
      if (now !== FAR) gain.steps += now - then
    }
  }
  return gain
}
