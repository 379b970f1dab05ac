import type { Plane } from './principal-components.ts'
import type { AnswerTable } from './vote-table.ts'

/** Where people stand: `x[p]` and `y[p]` for person `p`. */
export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * Where each person stands in the plane, corrected for how many statements they saw: answers x components x sqrt(statements / answers).
 * As on the Polis server, a left-out statement counts among the statements and as answered by everybody. With
 * `takesPart`, the other statements are as if they were not there. O(answers).
 */
export function positionsIn(table: AnswerTable, plane: Plane, takesPart?: Uint8Array): Points {
  const { people, start, statement, vote, leftOut } = table
  const { center, components } = plane
  const [first, second] = components
  const x = new Float64Array(people)
  const y = new Float64Array(people)
  const all = takesPart === undefined ? table.statements : takesPart.reduce((sum, part) => sum + part, 0)
  for (let person = 0; person < people; person++) {
    let [along, across, answers] = [0, 0, leftOut]
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      const of = statement[at] as number
      if (takesPart !== undefined && takesPart[of] === 0) continue
      const deviation = (vote[at] as number) - (center[of] as number)
      along += deviation * (first[of] as number)
      across += deviation * (second[of] as number)
      answers++
    }
    const stretch = Math.sqrt((all + leftOut) / Math.max(answers, 1))
    x[person] = along * stretch
    y[person] = across * stretch
  }
  return { x, y }
}
