import { largestEigen, type Operator } from './lanczos.ts'
import { seeded, type Draw } from './seeded.ts'
import type { VoteTable } from './vote-table.ts'

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

/** Far under what shows in a position, and reached within the rounding of doubles. */
const TOLERANCE = 1e-12

/**
 * Principal components of the answers, with unseen answers at the average of their statement. Around that average an unseen
 * answer is zero, so only given answers are touched and the full matrix is never made. The largest entry of a component is positive.
 * Cost: O(answers) a step of Lanczos; memory O(answers + statements x steps).
 */
export function planeOf(table: VoteTable, wish: PlaneWish = {}): Plane {
  const center = averages(table, wish.weight)
  const matrix = spread(table, center, wish)
  const { tolerance = TOLERANCE, draw = seeded(1) } = wish
  if (table.statements === 0) return { center, components: [center, center] }
  const { values, vectors } = largestEigen(matrix, { count: 2, tolerance, draw })
  const [first, second] = [0, 1].map(at => {
    const something = (values[at] ?? 0) > 1e-9 * Math.max(values[0]!, 1)
    return something ? upright(vectors[at]!) : new Float64Array(table.statements)
  })
  return { center, components: [first!, second!] }
}

/** Average answer per statement; 0 where nobody answered. */
export function averages({ people, statements, start, statement, vote }: VoteTable, weight?: Float64Array) {
  const sum = new Float64Array(statements)
  const count = new Float64Array(statements)
  for (let person = 0; person < people; person++) {
    const times = weight === undefined ? 1 : weight[person]!
    if (times === 0) continue
    for (let at = start[person]!; at < start[person + 1]!; at++) {
      sum[statement[at]!]! += times * vote[at]!
      count[statement[at]!]! += times
    }
  }
  return sum.map((total, at) => (count[at]! > 0 ? total / count[at]! : 0))
}

/** Transposed deviations times deviations, without making either. */
export function spread(
  table: VoteTable,
  center: Float64Array,
  { weight, takesPart }: Pick<PlaneWish, 'weight' | 'takesPart'> = {},
): Operator {
  const { people, start, statement, vote } = table
  const deviation = new Float64Array(statement.length)
  for (let at = 0; at < start[people]!; at++) {
    const of = statement[at]!
    deviation[at] = takesPart === undefined || takesPart[of] === 1 ? vote[at]! - center[of]! : 0
  }
  return {
    size: table.statements,
    apply(vector, into) {
      into.fill(0)
      for (let person = 0; person < people; person++) {
        const times = weight === undefined ? 1 : weight[person]!
        const from = start[person]!
        const end = start[person + 1]!
        let along = 0
        for (let at = from; at < end; at++) along += deviation[at]! * vector[statement[at]!]!
        along *= times
        if (along === 0) continue
        for (let at = from; at < end; at++) into[statement[at]!]! += along * deviation[at]!
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
