/** Who is tied to whom: the neighbours of node `v` are `neighbour[start[v]]` to `neighbour[start[v + 1] - 1]`, ascending, each once. */
export interface Adjacency {
  readonly start: Uint32Array
  readonly neighbour: Uint32Array
  /** Of each tie, in the order of `neighbour`; repeated ties have their weights added. */
  readonly weight: Float64Array
}

/** Ties from `from[i]` to `to[i]`. */
export interface Arcs {
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly weight: Float64Array
}

/** Lists the arcs by their first end, in time linear in nodes and arcs: two stable counting sorts, then repeats are merged. */
export function adjacencyOf(order: number, { from, to, weight: weights }: Arcs): Adjacency {
  const sorted = sortedBy(from, order, sortedBy(to, order, Uint32Array.from(to.keys())))
  const start = new Uint32Array(order + 1)
  const neighbour = new Uint32Array(sorted.length)
  const weight = new Float64Array(sorted.length)
  let filled = 0
  let row = -1
  for (const arc of sorted) {
    const source = from[arc] as number
    const target = to[arc] as number
    while (row < source) start[++row] = filled
    const repeats = filled > (start[row] as number) && neighbour[filled - 1] === target
    if (!repeats) neighbour[filled++] = target
    weight[filled - 1] = (weight[filled - 1] as number) + (weights[arc] as number)
  }
  while (row < order) start[++row] = filled
  return { start, neighbour: neighbour.slice(0, filled), weight: weight.slice(0, filled) }
}

/** The arcs as seen from their other end. */
export function reversed({ from, to, weight }: Arcs): Arcs {
  return { from: to, to: from, weight }
}

/** Each arc in both directions. */
export function bothWays({ from, to, weight }: Arcs): Arcs {
  const twice = { from: new Uint32Array(2 * from.length), to: new Uint32Array(2 * from.length) }
  const weights = new Float64Array(2 * from.length)
  twice.from.set(from)
  twice.from.set(to, from.length)
  twice.to.set(to)
  twice.to.set(from, from.length)
  weights.set(weight)
  weights.set(weight, from.length)
  return { ...twice, weight: weights }
}

function sortedBy(keys: Uint32Array, order: number, items: Uint32Array): Uint32Array {
  const next = new Uint32Array(order + 1)
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1
  for (let key = 0; key < order; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const sorted = new Uint32Array(keys.length)
  for (const item of items) {
    const key = keys[item] as number
    sorted[next[key] as number] = item
    next[key] = (next[key] as number) + 1
  }
  return sorted
}
