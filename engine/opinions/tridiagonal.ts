/** Eigenvalues from large to small, with their unit eigenvectors. */
export interface Eigen {
  readonly values: Float64Array
  readonly vectors: Float64Array[]
}

const MOST_SWEEPS = 60

/**
 * All eigenvalues and eigenvectors of a symmetric tridiagonal matrix, by implicit QL with Wilkinson's shift. O(n^3).
 * @param diagonal n numbers
 * @param beside n numbers, `beside[i]` between row i and i + 1; the last is not read
 * @source Martin and Wilkinson, The implicit QL algorithm, 1968, doi:10.1007/BF02165404
 */
export function tridiagonalEigen(diagonal: readonly number[], beside: readonly number[]): Eigen {
  const n = diagonal.length
  const values = Float64Array.from(diagonal)
  const off = Float64Array.from({ length: n }, (_, at) => (at < n - 1 ? (beside[at] as number) : 0))
  const vectors = Array.from({ length: n }, (_, at) => new Float64Array(n).fill(1, at, at + 1))
  for (let low = 0; low < n; low++) {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      const high = nextSplit(low, { values, off })
      if (high === low) break
      sweepQl({ values, off, vectors }, low, high)
    }
  }
  const order = [...values.keys()].sort((one, other) => (values[other] as number) - (values[one] as number))
  return {
    values: Float64Array.from(order, at => values[at] as number),
    vectors: order.map(at => vectors[at] as Float64Array<ArrayBuffer>),
  }
}

interface Reducing {
  readonly values: Float64Array
  readonly off: Float64Array
}

/** The first row from `low` whose off-diagonal is nothing beside its neighbours. */
function nextSplit(low: number, { values, off }: Reducing): number {
  let at = low
  for (; at < values.length - 1; at++) {
    const size = Math.abs(values[at] as number) + Math.abs(values[at + 1] as number)
    if (Math.abs(off[at] as number) <= Number.EPSILON * size) break
  }
  return at
}

/** One QL step on rows `low` to `high`; `vectors[i]` becomes the eigenvector of `values[i]`. */
function sweepQl(
  { values, off, vectors }: Reducing & { readonly vectors: readonly Float64Array[] },
  low: number,
  high: number,
): void {
  const half = ((values[low + 1] as number) - (values[low] as number)) / (2 * (off[low] as number))
  const root = Math.hypot(half, 1)
  let carried =
    (values[high] as number) -
    (values[low] as number) +
    (off[low] as number) / (half + (half >= 0 ? root : -root))
  let sine = 1
  let cosine = 1
  let shift = 0
  for (let at = high - 1; at >= low; at--) {
    const across = sine * (off[at] as number)
    const along = cosine * (off[at] as number)
    const length = Math.hypot(across, carried)
    off[at + 1] = length
    if (length === 0) {
      values[at + 1] = (values[at + 1] as number) - shift
      off[high] = 0
      return
    }
    sine = across / length
    cosine = carried / length
    const rest = (values[at + 1] as number) - shift
    const turned = ((values[at] as number) - rest) * sine + 2 * cosine * along
    shift = sine * turned
    values[at + 1] = rest + shift
    carried = cosine * turned - along
    rotate(vectors[at] as Float64Array, vectors[at + 1] as Float64Array, { sine, cosine })
  }
  values[low] = (values[low] as number) - shift
  off[low] = carried
  off[high] = 0
}

function rotate(
  one: Float64Array,
  other: Float64Array,
  { sine, cosine }: { readonly sine: number; readonly cosine: number },
): void {
  for (let at = 0; at < one.length; at++) {
    const kept = other[at] as number
    other[at] = sine * (one[at] as number) + cosine * kept
    one[at] = cosine * (one[at] as number) - sine * kept
  }
}
