import type { Adjacency } from './adjacency.ts'

/** Sources followed at once, one bit each: eight words of 32. */
const WORDS = 8
const AT_ONCE = WORDS * 32

/** Per node, over all sources that reach it in one step or more: how many, the sum of their steps, and of their squares. */
export interface Reach {
  readonly count: Float64Array
  readonly steps: Float64Array
  readonly squares: Float64Array
}

/**
 * Follows the shortest paths from every source to every node; searches from 256 sources share each pass over the ties.
 * `inward` lists for each node from where it can be reached in one step.
 * @source Then and others, The More the Merrier: Efficient Multi-Source Graph Traversal, 2014, doi:10.14778/2735496.2735507
 */
export function reachFrom(sources: Uint32Array, inward: Adjacency): Reach {
  const wave = newWave(inward.start.length - 1)
  for (let first = 0; first < sources.length; first += AT_ONCE) {
    begin(wave, sources.subarray(first, first + AT_ONCE))
    for (let step = 1; advance(wave, inward, step); step++);
  }
  return wave.reach
}

interface Wave {
  /** A bit per source that takes part. */
  readonly all: Int32Array
  /** Per node eight words: which sources reached it, ever; which in the step before; and in this one. */
  readonly seen: Int32Array
  front: Int32Array
  next: Int32Array
  /** Whether any source reached the node in the step before; and in this one. */
  active: Uint8Array
  awake: Uint8Array
  readonly reach: Reach
}

const newWave = (order: number): Wave => ({
  all: new Int32Array(WORDS),
  seen: new Int32Array(order * WORDS),
  front: new Int32Array(order * WORDS),
  next: new Int32Array(order * WORDS),
  active: new Uint8Array(order),
  awake: new Uint8Array(order),
  reach: {
    count: new Float64Array(order),
    steps: new Float64Array(order),
    squares: new Float64Array(order),
  },
})

function begin(wave: Wave, sources: Uint32Array): void {
  wave.all.fill(0)
  wave.seen.fill(0)
  wave.active.fill(0)
  for (const [place, source] of sources.entries()) {
    const word = place >> 5
    const bit = 1 << (place & 31)
    wave.front.fill(0, source * WORDS, (source + 1) * WORDS)
    wave.front[source * WORDS + word] = wave.seen[source * WORDS + word] = bit
    wave.all[word] = (wave.all[word] as number) | bit
    wave.active[source] = 1
  }
}

/** One step further, for all sources at once; says whether any of them reached anything new. */
function advance(wave: Wave, { start, neighbour }: Adjacency, step: number): boolean {
  const { all, seen, front, next, active, awake, reach } = wave
  const gathered = new Int32Array(WORDS)
  let moved = false
  for (let node = 0; node < awake.length; node++) {
    const row = node * WORDS
    awake[node] = 0
    if (isFull(seen, row, all)) continue
    gathered.fill(0)
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      const other = neighbour[at] as number
      if (active[other] === 0) continue
      const from = other * WORDS
      for (let word = 0; word < WORDS; word++)
        gathered[word] = (gathered[word] as number) | (front[from + word] as number)
    }
    let count = 0
    for (let word = 0; word < WORDS; word++) {
      const before = seen[row + word] as number
      const fresh = (gathered[word] as number) & ~before
      next[row + word] = fresh
      seen[row + word] = before | fresh
      count += bits(fresh)
    }
    if (count === 0) continue
    moved = true
    awake[node] = 1
    reach.count[node] = (reach.count[node] as number) + count
    reach.steps[node] = (reach.steps[node] as number) + count * step
    reach.squares[node] = (reach.squares[node] as number) + count * step * step
  }
  Object.assign(wave, { front: next, next: front, active: awake, awake: active })
  return moved
}

function isFull(seen: Int32Array, row: number, all: Int32Array): boolean {
  for (let word = 0; word < WORDS; word++) if (seen[row + word] !== all[word]) return false
  return true
}

/** How many bits of a word of 32 are 1. */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
