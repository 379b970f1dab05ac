import type { Adjacency } from './adjacency.ts'

/** Two searches that meet: from the start along ties, from the end against them. */
interface Side {
  /** Where the search may go, and where it came from. */
  readonly ahead: Adjacency
  readonly behind: Adjacency
  /** Which of the two marks of a node is this side's: 0 or 1. */
  readonly lane: number
  /** Shortest paths from where it began. */
  readonly paths: Float64Array
  readonly reached: Uint32Array
  count: number
  /** Where the last level begins in `reached`, and how many steps away it is. */
  level: number
  steps: number
  /** How many ties the next level costs; -1 while nobody asked. */
  width: number
}

export interface Meeting {
  readonly from: Side
  readonly to: Side
  /** Per node a mark of each side: `base` and the steps from where it began; less than `base` when not reached in this draw. */
  readonly marks: Int32Array
  base: number
}

const LARGEST_BASE = 2 ** 30

const sideOf = (ahead: Adjacency, behind: Adjacency, lane: number): Side => ({
  ahead,
  behind,
  lane,
  paths: new Float64Array(ahead.start.length),
  reached: new Uint32Array(ahead.start.length),
  count: 0,
  level: 0,
  steps: 0,
  width: -1,
})

export const newMeeting = (onward: Adjacency, backward: Adjacency): Meeting => ({
  from: sideOf(onward, backward, 0),
  to: sideOf(backward, onward, 1),
  marks: new Int32Array(2 * onward.start.length),
  base: 1,
})

/** Draws one of the shortest paths between two nodes, each equally likely, and gives the nodes between them; none when there is no path. */
export function drawPath(
  meeting: Meeting,
  [start, end]: readonly [number, number],
  random: () => number,
): number[] {
  const { from, to } = meeting
  begin(meeting, from, start)
  begin(meeting, to, end)
  let met: number[] = []
  while (met.length === 0 && from.level < from.count && to.level < to.count)
    met = expand(meeting, widthOf(from) <= widthOf(to) ? from : to)
  const path: number[] = []
  if (met.length > 0) {
    const middle = pick(met, node => (from.paths[node] as number) * (to.paths[node] as number), random)
    addTrail(meeting, from, { node: middle, path, random })
    addTrail(meeting, to, { node: middle, path, random })
    if (middle !== start && middle !== end) path.push(middle)
  }
  meeting.base += Math.max(from.steps, to.steps) + 1
  if (meeting.base > LARGEST_BASE) {
    meeting.marks.fill(0)
    meeting.base = 1
  }
  return path
}

function begin({ marks, base }: Meeting, side: Side, node: number): void {
  marks[2 * node + side.lane] = base
  side.paths[node] = 1
  side.reached[0] = node
  Object.assign(side, { count: 1, level: 0, steps: 0, width: -1 })
}

/** Counted only when the search goes on: for the last and largest level it would be in vain. */
function widthOf(side: Side): number {
  if (side.width >= 0) return side.width
  const { start } = side.ahead
  let width = 0
  for (let place = side.level; place < side.count; place++) {
    const node = side.reached[place] as number
    width += (start[node + 1] as number) - (start[node] as number)
  }
  side.width = width
  return width
}

/**
 * One level further; gives the nodes that the other side reached before. As the searches stop at the first meeting, all
 * meetings lie on this level, every shortest path goes through one of them, and other nodes need no mark from then on.
 */
function expand({ marks, base }: Meeting, side: Side): number[] {
  const { ahead, lane, paths, reached } = side
  const last = side.count
  const stamp = base + side.steps + 1
  const met: number[] = []
  for (let place = side.level; place < last; place++) {
    const node = reached[place] as number
    const ways = paths[node] as number
    const stop = ahead.start[node + 1] as number
    for (let at = ahead.start[node] as number; at < stop; at++) {
      const other = ahead.neighbour[at] as number
      const mark = marks[2 * other + lane] as number
      if (mark === stamp) paths[other] = (paths[other] as number) + ways
      if (mark >= base) continue
      const isMet = (marks[2 * other + 1 - lane] as number) >= base
      if (!isMet && met.length > 0) continue
      if (isMet) met.push(other)
      else reached[side.count++] = other
      marks[2 * other + lane] = stamp
      paths[other] = ways
    }
  }
  side.level = last
  side.steps++
  side.width = -1
  return met
}

type Trail = { readonly node: number; readonly path: number[]; readonly random: () => number }

/** Adds the nodes strictly between a node and where the side began. */
function addTrail({ marks, base }: Meeting, side: Side, { node, path, random }: Trail): void {
  const { behind, lane, paths } = side
  let here = node
  for (let mark = (marks[2 * here + lane] as number) - 1; mark > base; mark--) {
    const nearer: number[] = []
    for (let at = behind.start[here] as number; at < (behind.start[here + 1] as number); at++) {
      const other = behind.neighbour[at] as number
      if (marks[2 * other + lane] === mark) nearer.push(other)
    }
    here = pick(nearer, other => paths[other] as number, random)
    path.push(here)
  }
}

/** Draws one, in proportion to its share. */
function pick(nodes: readonly number[], shareOf: (node: number) => number, random: () => number): number {
  let left = random() * nodes.reduce((sum, node) => sum + shareOf(node), 0)
  const found = nodes.find(node => (left -= shareOf(node)) < 0)
  return found ?? (nodes.at(-1) as number)
}
