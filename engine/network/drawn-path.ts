import type { Adjacency } from './adjacency.ts'

/** Two searches that meet: from the start along ties, from the end against them. */
interface Side {
  /** Where the search may go, and where it came from. */
  readonly ahead: Adjacency
  readonly behind: Adjacency
  /** Steps from where it began; -1 when not reached. Shortest paths from there. */
  readonly steps: Int32Array
  readonly paths: Float64Array
  readonly reached: number[]
  /** Where the last level begins in `reached`. */
  level: number
  /** How many ties the next level costs. */
  width: number
}

export interface Meeting {
  readonly from: Side
  readonly to: Side
}

const sideOf = (ahead: Adjacency, behind: Adjacency): Side => ({
  ahead,
  behind,
  steps: new Int32Array(ahead.start.length).fill(-1),
  paths: new Float64Array(ahead.start.length),
  reached: [],
  level: 0,
  width: 0,
})

export const newMeeting = (onward: Adjacency, backward: Adjacency): Meeting => ({
  from: sideOf(onward, backward),
  to: sideOf(backward, onward),
})

/** Draws one of the shortest paths between two nodes, each equally likely, and gives the nodes between them; none when there is no path. */
export function drawPath(
  meeting: Meeting,
  [start, end]: readonly [number, number],
  random: () => number,
): number[] {
  const { from, to } = meeting
  begin(from, start)
  begin(to, end)
  let met: number[] = []
  while (met.length === 0 && from.level < from.reached.length && to.level < to.reached.length) {
    const [side, other] = from.width <= to.width ? [from, to] : [to, from]
    expand(side)
    met = reachedByBoth(side, other)
  }
  const path: number[] = []
  if (met.length > 0) {
    const middle = pick(met, node => (from.paths[node] as number) * (to.paths[node] as number), random)
    path.push(...trail(from, middle, random), ...trail(to, middle, random))
    if (middle !== start && middle !== end) path.push(middle)
  }
  clear(from)
  clear(to)
  return path
}

function begin(side: Side, node: number): void {
  side.steps[node] = 0
  side.paths[node] = 1
  side.reached.push(node)
  side.level = 0
  side.width = widthOf(side.ahead, node)
}

const widthOf = ({ start }: Adjacency, node: number) => (start[node + 1] as number) - (start[node] as number)

function reachedByBoth({ reached, level }: Side, other: Side): number[] {
  const both: number[] = []
  for (let place = level; place < reached.length; place++) {
    const node = reached[place] as number
    if (other.steps[node] !== -1) both.push(node)
  }
  return both
}

/** One level further. As both sides stop at the first meeting, all meetings lie on this level, and every shortest path through one of them. */
function expand(side: Side): void {
  const { ahead, steps, paths, reached, level } = side
  const last = reached.length
  let width = 0
  for (let place = level; place < last; place++) {
    const node = reached[place] as number
    const next = (steps[node] as number) + 1
    const stop = ahead.start[node + 1] as number
    for (let at = ahead.start[node] as number; at < stop; at++) {
      const other = ahead.neighbour[at] as number
      if (steps[other] === -1) {
        steps[other] = next
        paths[other] = paths[node] as number
        reached.push(other)
        width += widthOf(ahead, other)
      } else if (steps[other] === next) paths[other] = (paths[other] as number) + (paths[node] as number)
    }
  }
  side.level = last
  side.width = width
}

/** The nodes strictly between a node and where the side began. */
function trail({ behind, steps, paths }: Side, node: number, random: () => number): number[] {
  const between: number[] = []
  let here = node
  while ((steps[here] as number) > 1) {
    const before = (steps[here] as number) - 1
    const list = behind.neighbour.subarray(behind.start[here], behind.start[here + 1])
    const nearer = [...list.filter(other => steps[other] === before)]
    here = pick(nearer, other => paths[other] as number, random)
    between.push(here)
  }
  return between
}

/** Draws one, in proportion to its share. */
function pick(nodes: readonly number[], shareOf: (node: number) => number, random: () => number): number {
  let left = random() * nodes.reduce((sum, node) => sum + shareOf(node), 0)
  const found = nodes.find(node => (left -= shareOf(node)) < 0)
  return found ?? (nodes.at(-1) as number)
}

function clear({ steps, reached }: Side): void {
  for (const node of reached) steps[node] = -1
  reached.length = 0
}
