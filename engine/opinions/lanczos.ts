import type { Draw } from '../seeded.ts'
import { tridiagonalEigen, type Eigen } from './tridiagonal.ts'

/** A symmetric matrix that is not negative, known by what it does to a vector: writes A times `vector` into `into`. */
export interface Operator {
  readonly size: number
  apply(vector: Float64Array, into: Float64Array): void
}

export interface LanczosWish {
  /** How many of the largest eigenvalues. */
  readonly count: number
  /** How many to give back, the rest as near as they came; `count` without. */
  readonly keep?: number
  /** Largest |A v - value v| as a share of the largest eigenvalue. */
  readonly tolerance: number
  readonly draw: Draw
  /** Something near the wanted vectors, to start from; drawn without. */
  readonly start?: Float64Array
}

const MOST_STEPS = 400

/** Up to here every direction is tried: it costs nothing, and equal eigenvalues cannot hide. */
const SMALL = 32

/**
 * The largest eigenvalues and their eigenvectors, by Lanczos with every new vector held at right angles to all before it.
 * From one start only one vector per eigenvalue is found; a basis that closes on itself therefore starts over, `count` times
 * at most, so that equal eigenvalues are found as often as they are there.
 * Cost: one `apply` and O(size x steps) a step; usually 20 to 100 steps, at most 400.
 * @source Lanczos 1950, doi:10.6028/jres.045.026; full reorthogonalisation: Parlett, The Symmetric Eigenvalue Problem, 1980, ch. 13
 */
export function largestEigen(
  matrix: Operator,
  { count, keep = count, tolerance, draw, start }: LanczosWish,
): Eigen {
  const wanted = Math.min(count, matrix.size)
  const most = Math.min(matrix.size, MOST_STEPS)
  const basis: Float64Array[] = []
  const diagonal: number[] = []
  const beside: number[] = []
  let next = start ? unit(start) : randomAcross(basis, { size: matrix.size, draw })
  let closings = 0
  for (;;) {
    basis.push(next)
    const image = new Float64Array(matrix.size)
    matrix.apply(next, image)
    diagonal.push(dot(next, image))
    across(image, basis)
    const left = Math.sqrt(dot(image, image))
    const closed = left <= 1e-12 * Math.max(...diagonal.map(Math.abs), ...beside)
    beside.push(closed ? 0 : left)
    if (closed) closings++
    const isLarge = matrix.size > SMALL
    const done = basis.length >= most || (isLarge && closings === wanted)
    if (done || (isLarge && !closed && isChecked(basis.length, wanted))) {
      const small = tridiagonalEigen(diagonal, beside)
      if (done || settled({ small, left, wanted, tolerance }))
        return lifted(basis, small, Math.min(keep, basis.length))
    }
    next = closed ? randomAcross(basis, { size: matrix.size, draw }) : scaled(image, 1 / left)
  }
}

/** Whether it is done is looked at often while that is cheap. */
const isChecked = (steps: number, wanted: number) => steps >= wanted && steps % (steps < 16 ? 2 : 8) === 0

function settled({
  small,
  left,
  wanted,
  tolerance,
}: {
  small: Eigen
  left: number
  wanted: number
  tolerance: number
}): boolean {
  const limit = tolerance * (small.values[0] as number)
  return small.vectors.slice(0, wanted).every(vector => left * Math.abs(vector.at(-1) as number) <= limit)
}

function lifted(basis: readonly Float64Array[], small: Eigen, wanted: number): Eigen {
  const vectors = small.vectors.slice(0, wanted).map(weights => {
    const vector = new Float64Array((basis[0] as Float64Array).length)
    basis.forEach((part, at) => add(vector, part, weights[at] as number))
    return unit(vector)
  })
  return { values: small.values.slice(0, wanted), vectors }
}

function randomAcross(
  basis: readonly Float64Array[],
  { size, draw }: { size: number; draw: Draw },
): Float64Array {
  const vector = Float64Array.from({ length: size }, () => draw() - 0.5)
  across(vector, basis)
  return unit(vector)
}

/** Takes every direction of `basis` out of `vector`; twice, for rounding (Kahan's "twice is enough"). */
function across(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let pass = 0; pass < 2; pass++) for (const part of basis) add(vector, part, -dot(vector, part))
}

const unit = (vector: Float64Array) => scaled(vector, 1 / Math.sqrt(dot(vector, vector)))

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}

/** Adds `times` x `part` to `vector`. */
function add(vector: Float64Array, part: Float64Array, times: number): void {
  for (let at = 0; at < vector.length; at++)
    vector[at] = (vector[at] as number) + times * (part[at] as number)
}

function scaled(vector: Float64Array, by: number): Float64Array {
  return vector.map(value => value * by)
}
