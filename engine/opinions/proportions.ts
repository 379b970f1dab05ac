/** Larger than this is significant at 90 %, one-sided. */
const SIGNIFICANT = 1.2816

export const isSignificant = (z: number) => z > SIGNIFICANT

/** Share of `successes` among `trials`, pulled towards a half by one success and one failure. */
export const share = (successes: number, trials: number) => (successes + 1) / (trials + 2)

/** z of the share against a half, as Polis counts it: both numbers plus one. */
export function oneProportion(successes: number, trials: number): number {
  return 2 * Math.sqrt(trials + 1) * ((successes + 1) / (trials + 1) - 0.5)
}

/** How many of how many. */
export interface Part {
  readonly successes: number
  readonly trials: number
}

/** z of one share against another, as Polis counts it: every number plus one; 0 when all succeeded. */
export function twoProportions(one: Part, other: Part): number {
  const [a, n, b, m] = [one.successes + 1, one.trials + 1, other.successes + 1, other.trials + 1]
  const pooled = (a + b) / (n + m)
  return pooled === 1 ? 0 : (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
}
