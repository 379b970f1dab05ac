/** A fraction; `den` is above 0. */
export interface Ratio {
  readonly num: bigint
  readonly den: bigint
}

/** Fractions over one denominator that grows as needed. */
export interface Fractions {
  den: bigint
  nums: bigint[]
}

/** Adds `num / (den * divisor)`, where `den` is the denominator so far. */
export function addFraction(fractions: Fractions, num: bigint, divisor: bigint): void {
  let common = divisor
  for (let rest = num % divisor; rest !== 0n;) [common, rest] = [rest, common % rest]
  const factor = divisor / common
  fractions.nums = fractions.nums.map(each => each * factor)
  fractions.nums.push(num / common)
  fractions.den *= factor
}

/** Below 0 when `a` is less, above when it is more. */
export function compare(a: Ratio, b: Ratio): number {
  const here = a.num * b.den
  const there = b.num * a.den
  return here < there ? -1 : here > there ? 1 : 0
}

/** The float nearest to it, but for the last bit. */
export function floatOf({ num, den }: Ratio): number {
  const size = (value: bigint) => value.toString(16).length * 4
  const shift = BigInt(Math.max(0, Math.min(size(num < 0n ? -num : num), size(den)) - 128))
  return Number(num >> shift) / Number(den >> shift)
}

/** The least whole number that is not below it. */
export const ceilOf = ({ num, den }: Ratio): bigint => (num > 0n ? (num + den - 1n) / den : num / den)
