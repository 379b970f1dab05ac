import type { Network } from './network.ts'

/** Sources followed at once, one bit each: eight words of 32. */
const WORDS = 8
const AT_ONCE = WORDS * 32

/**
 * How few steps others need to reach each node: `(r - 1) / (n - 1) * (r - 1) / steps`, where r nodes of n can reach it (itself
 * included) in `steps` together. 0 (nobody can) to 1 (all in one step). Directed: along incoming ties. All ties are one step long.
 *
 * Exact at every size. Breadth-first searches from 256 nodes share each pass over the ties. Cost: nodes / 256 times the
 * longest of the shortest paths times ties at worst; 128 bytes a node. Never throws.
 * @example
 * const network = createNetwork({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] })
 * closeness(network) // Float64Array [0.6666666666666666, 1, 0.6666666666666666]
 * @source Wasserman and Faust, Social Network Analysis, 1994, doi:10.1017/CBO9780511815478, p. 201
 * @source Then and others, The More the Merrier: Efficient Multi-Source Graph Traversal, 2014, doi:10.14778/2735496.2735507
 */
export function closeness(network: Network): Float64Array {
  const order = network.nodes.length
  const wave = newWave(order)
  for (let first = 0; first < order; first += AT_ONCE) {
    begin(wave, first, order)
    for (let step = 1; advance(wave, network, step); step++);
  }
  return Float64Array.from(network.nodes, (_, node) => {
    const others = wave.reachedBy[node] as number
    return others === 0 ? 0 : (others / (order - 1)) * (others / (wave.steps[node] as number))
  })
}

interface Wave {
  /** Per node a bit per source: it has reached this node. */
  readonly seen: Int32Array
  /** The same: in the step before, and in this one. */
  front: Int32Array
  next: Int32Array
  /** Whether any source reached the node in the step before; and in this one. */
  active: Uint8Array
  awake: Uint8Array
  /** Over all sources so far: how many reached the node, in how many steps together. */
  readonly reachedBy: Float64Array
  readonly steps: Float64Array
}

const newWave = (order: number): Wave => ({
  seen: new Int32Array(order * WORDS),
  front: new Int32Array(order * WORDS),
  next: new Int32Array(order * WORDS),
  active: new Uint8Array(order),
  awake: new Uint8Array(order),
  reachedBy: new Float64Array(order),
  steps: new Float64Array(order),
})

function begin(wave: Wave, first: number, order: number): void {
  wave.seen.fill(0)
  wave.front.fill(0)
  wave.active.fill(0)
  for (let source = first; source < Math.min(first + AT_ONCE, order); source++) {
    const word = source * WORDS + ((source - first) >> 5)
    wave.seen[word] = wave.front[word] = 1 << ((source - first) & 31)
    wave.active[source] = 1
  }
}

/** One step further, for all sources at once; says whether any of them reached anything new. */
function advance(wave: Wave, { nodes, backward: { start, neighbour } }: Network, step: number): boolean {
  const { seen, front, next, active, awake } = wave
  let moved = false
  awake.fill(0)
  const gathered = new Int32Array(WORDS)
  for (let node = 0; node < nodes.length; node++) {
    const row = node * WORDS
    if (isFull(seen, row)) continue
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
    wave.reachedBy[node] = (wave.reachedBy[node] as number) + count
    wave.steps[node] = (wave.steps[node] as number) + count * step
  }
  wave.front = next
  wave.next = front
  wave.active = awake
  wave.awake = active
  return moved
}

function isFull(seen: Int32Array, row: number): boolean {
  for (let word = row; word < row + WORDS; word++) if (seen[word] !== -1) return false
  return true
}

/** How many bits of a word of 32 are 1. */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
