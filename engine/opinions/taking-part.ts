import type { Points } from './positions.ts'
import type { VoteTable } from './vote-table.ts'

const ENOUGH_VOTES = 7

/** People with enough answers to be put in a group: seven, or all statements when there are fewer. As on the Polis server, answers to left-out statements count. */
export function peopleIn({ cast, statements, leftOut }: VoteTable): Int32Array {
  const enough = Math.min(ENOUGH_VOTES, statements + leftOut)
  return Int32Array.from(cast.keys()).filter(person => (cast[person] as number) >= enough)
}

export function pointsOf({ x, y }: Points, people: Int32Array): Points {
  return {
    x: Float64Array.from(people, person => x[person] as number),
    y: Float64Array.from(people, person => y[person] as number),
  }
}
