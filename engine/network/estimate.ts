/** A measure in the order of the nodes, and how sure it is. */
export interface Estimate {
  readonly values: Float64Array
  /** How many were drawn (pairs for betweenness, nodes for closeness); 0 when exact. */
  readonly sample: number
  /** Half the width of the 95 % interval per node, in the unit of `values`; 0 where exact. */
  readonly errors: Float64Array
}

/** How many standard deviations on both sides hold 95 % of a normal distribution. */
export const NORMAL_95 = 1.959963984540054
