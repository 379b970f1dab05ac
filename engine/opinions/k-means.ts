import type { Points } from './positions.ts'
import type { Draw } from '../seeded.ts'

/** Points in `k` clusters: the cluster of each point and the middle of each cluster. */
export interface Clustering {
  readonly label: Int32Array
  readonly middle: Points
}

export interface KMeansWish {
  readonly k: number
  readonly draw: Draw
  /** How many starts; the tightest result counts. */
  readonly starts: number
}

const MOST_ROUNDS = 100

/**
 * Clusters by k-means: several starts of k-means++, each improved by Lloyd's rounds until nothing moves. With fewer
 * different points than `k` some clusters stay empty. O(points x k x rounds x starts).
 * @source Arthur and Vassilvitskii, k-means++, SODA 2007; Lloyd 1982, doi:10.1109/TIT.1982.1056489
 */
export function kMeans(points: Points, { k, draw, starts }: KMeansWish): Clustering {
  let best: Clustering | undefined
  let least = Infinity
  for (let start = 0; start < starts; start++) {
    const clustering = improved(points, spreadOut(points, k, draw))
    const cost = tightness(points, clustering)
    if (cost < least) [best, least] = [clustering, cost]
  }
  return best ?? { label: new Int32Array(0), middle: { x: new Float64Array(k), y: new Float64Array(k) } }
}

/** Lloyd's rounds from given middles, until nothing moves. */
function improved(points: Points, middle: Points): Clustering {
  const label = new Int32Array(points.x.length).fill(-1)
  for (let round = 0; round < MOST_ROUNDS && assign(points, middle, label); round++)
    recenter(middle, points, label)
  return { label, middle }
}

/** Gives each point its nearest middle, the first of equals; true when one changed. O(points x middles). */
export function assign({ x, y }: Points, middle: Points, label: Int32Array): boolean {
  let changed = false
  for (let point = 0; point < x.length; point++) {
    const [px, py] = [x[point] as number, y[point] as number]
    let nearest = 0
    let least = Infinity
    for (let at = 0; at < middle.x.length; at++) {
      const distance = ((middle.x[at] as number) - px) ** 2 + ((middle.y[at] as number) - py) ** 2
      if (distance >= least) continue
      nearest = at
      least = distance
    }
    if (label[point] !== nearest) changed = true
    label[point] = nearest
  }
  return changed
}

/** Puts each middle at the average of its members; one without members stays where it was. */
function recenter(middle: Points, points: Points, label: Int32Array): void {
  const k = middle.x.length
  const x = new Float64Array(k)
  const y = new Float64Array(k)
  const count = new Float64Array(k)
  for (let point = 0; point < label.length; point++) {
    const of = label[point] as number
    x[of] = (x[of] as number) + (points.x[point] as number)
    y[of] = (y[of] as number) + (points.y[point] as number)
    count[of] = (count[of] as number) + 1
  }
  for (let at = 0; at < k; at++) {
    if (count[at] === 0) continue
    middle.x[at] = (x[at] as number) / (count[at] as number)
    middle.y[at] = (y[at] as number) / (count[at] as number)
  }
}

/** k-means++: each next middle is a point drawn by its squared distance to the middles there are. */
function spreadOut({ x, y }: Points, k: number, draw: Draw): Points {
  const middle = { x: new Float64Array(k), y: new Float64Array(k) }
  const far = new Float64Array(x.length).fill(Infinity)
  let chosen = Math.floor(draw() * x.length)
  for (let at = 0; at < k; at++) {
    const [mx, my] = [x[chosen] as number, y[chosen] as number]
    middle.x[at] = mx
    middle.y[at] = my
    let total = 0
    for (let point = 0; point < x.length; point++) {
      const distance = ((x[point] as number) - mx) ** 2 + ((y[point] as number) - my) ** 2
      far[point] = Math.min(far[point] as number, distance)
      total += far[point] as number
    }
    chosen = drawn(far, draw() * total)
  }
  return middle
}

function drawn(far: Float64Array, share: number): number {
  let left = share
  for (let point = 0; point < far.length; point++) {
    left -= far[point] as number
    if (left < 0) return point
  }
  return far.length - 1
}

function tightness({ x, y }: Points, { label, middle }: Clustering): number {
  let sum = 0
  for (let point = 0; point < x.length; point++) {
    const of = label[point] as number
    sum +=
      ((x[point] as number) - (middle.x[of] as number)) ** 2 +
      ((y[point] as number) - (middle.y[of] as number)) ** 2
  }
  return sum
}
