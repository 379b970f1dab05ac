import type { Points } from './positions.ts'

/** How well points fit their cluster, -1 to 1, and how sure that average is. */
export interface Fit {
  readonly average: number
  /** Standard error of the average. */
  readonly error: number
}

/**
 * Silhouette: per point the distance to the nearest other cluster less the distance within its own, over the larger.
 * A point alone in its cluster counts 0. O(points^2).
 * @source Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7
 */
export function silhouette({ x, y }: Points, label: Int32Array, k: number): Fit {
  const size = new Float64Array(k)
  for (const of of label) size[of] = (size[of] as number) + 1
  let sum = 0
  let squares = 0
  for (let point = 0; point < label.length; point++) {
    const [px, py] = [x[point] as number, y[point] as number]
    const away = new Float64Array(k)
    for (let other = 0; other < label.length; other++) {
      const of = label[other] as number
      const distance = Math.sqrt(((x[other] as number) - px) ** 2 + ((y[other] as number) - py) ** 2)
      away[of] = (away[of] as number) + distance
    }
    const value = fitOf(away, size, label[point] as number)
    sum += value
    squares += value * value
  }
  const n = Math.max(label.length, 1)
  const average = sum / n
  return { average, error: Math.sqrt(Math.max(squares / n - average * average, 0) / n) }
}

function fitOf(away: Float64Array, size: Float64Array, own: number): number {
  if ((size[own] as number) < 2) return 0
  const within = (away[own] as number) / ((size[own] as number) - 1)
  let beside = Infinity
  for (let at = 0; at < away.length; at++)
    if (at !== own && (size[at] as number) > 0)
      beside = Math.min(beside, (away[at] as number) / (size[at] as number))
  if (beside === Infinity) return 0
  const larger = Math.max(within, beside)
  return larger === 0 ? 0 : (beside - within) / larger
}
