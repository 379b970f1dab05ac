import { largestEigen, type Operator } from './lanczos.ts'
import { seeded, type Draw } from '../seeded.ts'
import type { Eigen } from './tridiagonal.ts'
import type { AnswerTable } from './vote-table.ts'

/** The plane that spreads people most. All arrays have one number per statement of the table. */
export interface Plane {
  /** Average answer of those who answered, -1 to 1. */
  readonly center: Float64Array
  /** Two directions of length 1 at right angles, the one with the most spread first; zeros where there is none. */
  readonly components: readonly [Float64Array, Float64Array]
}

export interface PlaneWish {
  /** How often each person counts; once without. */
  readonly weight?: Float64Array
  /** 1 for a statement that takes part; all without. */
  readonly takesPart?: Uint8Array
  readonly tolerance?: number
  readonly draw?: Draw
}

interface SpreadWish extends Pick<PlaneWish, 'weight' | 'takesPart'> {
  readonly room?: Float64Array
}

/** Far under what shows in a position, and reached within the rounding of doubles. */
const TOLERANCE = 1e-12

/**
 * Principal components of the answers, with unseen answers at the average of their statement. Around that average an unseen
 * answer is zero, so only given answers are touched and the full matrix is never made. The largest entry of a component is positive.
 * Cost: O(answers) a step of Lanczos; memory O(answers + statements x steps).
 */
export function planeOf(table: AnswerTable, wish: PlaneWish = {}): Plane {
  const center = averages(table, wish.weight)
  const matrix = spread(table, center, wish)
  const { tolerance = TOLERANCE, draw = seeded(1) } = wish
  if (table.statements === 0) return { center, components: [center, center] }
  return { center, components: componentsOf(largestEigen(matrix, { count: 2, tolerance, draw })) }
}

/** The first two, the largest entry of each positive; zeros for a direction in which nobody differs. */
export function componentsOf({ values, vectors }: Eigen): readonly [Float64Array, Float64Array] {
  const component = (at: number) => {
    const differs = (values[at] ?? 0) > 1e-9 * Math.max(values[0] as number, 1)
    return differs
      ? upright(vectors[at] as Float64Array)
      : new Float64Array((vectors[0] as Float64Array).length)
  }
  return [component(0), component(1)]
}

/** Average answer per statement; 0 where nobody answered. */
export function averages({ people, statements, start, statement, vote }: AnswerTable, weight?: Float64Array) {
  const sum = new Float64Array(statements)
  const count = new Float64Array(statements)
  for (let person = 0; person < people; person++) {
    const times = weight === undefined ? 1 : (weight[person] as number)
    if (times === 0) continue
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      sum[statement[at] as number] = (sum[statement[at] as number] as number) + times * (vote[at] as number)
      count[statement[at] as number] = (count[statement[at] as number] as number) + times
    }
  }
  return sum.map((total, at) => ((count[at] as number) > 0 ? total / (count[at] as number) : 0))
}

/** Transposed deviations times deviations, without making either. `room` may be given for what it keeps: a number an answer. */
export function spread(
  table: AnswerTable,
  center: Float64Array,
  { weight, takesPart, room }: SpreadWish = {},
): Operator {
  const { people, start, statement, vote } = table
  const votes = start[people] as number
  const deviation = room ?? new Float64Array(votes)
  for (let at = 0; at < votes; at++)
    deviation[at] = (vote[at] as number) - (center[statement[at] as number] as number)
  if (takesPart !== undefined)
    for (let at = 0; at < votes; at++)
      deviation[at] = (deviation[at] as number) * (takesPart[statement[at] as number] as number)
  return {
    size: table.statements,
    apply(vector, into) {
      into.fill(0)
      for (let person = 0; person < people; person++) {
        const from = start[person] as number
        const end = start[person + 1] as number
        let along = 0
        for (let at = from; at < end; at++)
          along += (deviation[at] as number) * (vector[statement[at] as number] as number)
        if (weight !== undefined) along *= weight[person] as number
        if (along === 0) continue
        for (let at = from; at < end; at++)
          into[statement[at] as number] =
            (into[statement[at] as number] as number) + along * (deviation[at] as number)
      }
    },
  }
}

/** A component and its opposite say the same; this picks one. */
function upright(component: Float64Array): Float64Array {
  let largest = 0
  for (const value of component) if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value
  return largest < 0 ? component.map(value => -value) : component
}
