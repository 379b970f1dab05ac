/** A measure in the order of the nodes, and how sure it is. */
export interface Estimate {
  readonly values: Float64Array
  /** From how many nodes paths were followed; exact when these are all. */
  readonly sources: number
  /** Half the width of the 95 % interval per node, in the unit of `values`; 0 where exact. */
  readonly errors: Float64Array
}

const NORMAL_95 = 1.959963984540054

/** What was seen of a value in a sample: how often, the sum and the sum of squares. */
interface Seen {
  readonly count: number
  readonly sum: number
  readonly squares: number
}

/** Half the width of the 95 % interval of the mean of a sample that is `share` of all there is, drawn without replacement. */
export function halfWidth({ count, sum, squares }: Seen, share: number): number {
  if (count < 2) return 0
  const variance = Math.max(0, squares - (sum * sum) / count) / (count - 1)
  return NORMAL_95 * Math.sqrt((variance / count) * (1 - share))
}
