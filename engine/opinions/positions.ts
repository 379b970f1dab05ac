import type { Plane } from './principal-components.ts'
import type { VoteTable } from './vote-table.ts'

/** Where people stand: `x[p]` and `y[p]` for person `p`. */
export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * Where each person stands in the plane, corrected for how many statements they saw: answers x components x sqrt(statements / answers).
 * As on the Polis server, a left-out statement counts among the statements and as answered by everybody. With `takesPart`, the other statements are as if they
 * were not there. O(answers).
 */
export function positionsIn(table: VoteTable, plane: Plane, takesPart?: Uint8Array): Points {
  const x = new Float64Array(table.people)
  const y = new Float64Array(table.people)
  const all = takesPart === undefined ? table.statements : takesPart.reduce((sum, part) => sum + part, 0)
  for (let person = 0; person < table.people; person++) {
    const [along, across, answers] = sumsOf(table, plane, { person, takesPart })
    const stretch = Math.sqrt((all + table.leftOut) / Math.max(answers + table.leftOut, 1))
    x[person] = along * stretch
    y[person] = across * stretch
  }
  return { x, y }
}

function sumsOf(
  { start, statement, vote }: VoteTable,
  { center, components: [first, second] }: Plane,
  { person, takesPart }: { readonly person: number; readonly takesPart: Uint8Array | undefined },
): [number, number, number] {
  let along = 0
  let across = 0
  let answers = 0
  for (let at = start[person]!; at < start[person + 1]!; at++) {
    const of = statement[at]!
    if (takesPart !== undefined && takesPart[of] === 0) continue
    const deviation = vote[at]! - center[of]!
    along += deviation * first[of]!
    across += deviation * second[of]!
    answers++
  }
  return [along, across, answers]
}
