import { adjustedRand } from './adjusted-rand.ts'
import { assign, kMeans } from './k-means.ts'
import type { Division } from './division.ts'
import { positionsIn } from './positions.ts'
import { planeOf, type PlaneWish } from './principal-components.ts'
import type { Draw } from '../seeded.ts'
import { pointsOf } from './taking-part.ts'
import { rowsOf, type VoteTable } from './vote-table.ts'

/** How far a division comes back. All numbers are averages over the rounds. */
export interface Stability {
  /** Adjusted Rand index with the division found after drawing the people again, -1 to 1. */
  readonly drawnAgain: number
  /** Adjusted Rand index between the divisions found with one half of the statements and with the other; about 0 for chance. */
  readonly halves: number
  /** Per group the share it has in common with the group most like it after drawing again (Jaccard), 0 to 1. */
  readonly groups: number[]
}

const ROUNDS = 50
const STARTS = 3
/** More people say nothing more about how sure it is; they only take time. */
const MOST_PEOPLE = 1000
/** A bootstrap round moves people far more than this. */
const TOLERANCE = 1e-3

/**
 * Does the whole analysis again with people drawn with replacement, and with halves of the statements, and compares.
 * @source Efron 1979, doi:10.1214/aos/1176344552; Hennig, Cluster-wise assessment of cluster stability, 2007, doi:10.1016/j.csda.2006.11.025
 */
export function stabilityOf(whole: VoteTable, division: Division, draw: Draw): Stability {
  const { table, people, group } = sampled(whole, division, draw)
  const again = (wish: PlaneWish, drawn: Int32Array) => {
    const plane = planeOf(table, { ...wish, tolerance: TOLERANCE, draw })
    const points = pointsOf(positionsIn(table, plane, wish.takesPart), people)
    const { middle } = kMeans(pointsOf(points, drawn), { k: division.groups, draw, starts: STARTS })
    const group = new Int32Array(people.length)
    assign(points, middle, group)
    return group
  }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const weight = drawnWeights(table.people, draw)
    const drawn = Int32Array.from(people, () => Math.floor(draw() * people.length))
    const [one, other] = halves(table.statements, draw)
    return {
      whole: again({ weight }, drawn),
      one: again({ takesPart: one }, Int32Array.from(people.keys())),
      other: again({ takesPart: other }, Int32Array.from(people.keys())),
    }
  })
  return {
    drawnAgain: average(rounds.map(({ whole }) => adjustedRand(group, whole))),
    halves: average(rounds.map(({ one, other }) => adjustedRand(one, other))),
    groups: Array.from({ length: division.groups }, (_, of) =>
      average(rounds.map(({ whole }) => mostAlike(of, group, whole))),
    ),
  }
}

interface Sample {
  readonly table: VoteTable
  /** People of the table that are in a group, and the group of each. */
  readonly people: Int32Array
  readonly group: Int32Array
}

function sampled(table: VoteTable, { group }: Division, draw: Draw): Sample {
  const people = Int32Array.from(group.keys()).filter(person => (group[person] as number) >= 0)
  if (people.length <= MOST_PEOPLE)
    return { table, people, group: people.map(person => group[person] as number) }
  const chosen = Int32Array.from(
    { length: MOST_PEOPLE },
    () => people[Math.floor(draw() * people.length)] as number,
  )
  return {
    table: rowsOf(table, chosen),
    people: Int32Array.from(chosen.keys()),
    group: chosen.map(person => group[person] as number),
  }
}

/** How often each person comes up when as many are drawn as there are. */
function drawnWeights(people: number, draw: Draw): Float64Array {
  const weight = new Float64Array(people)
  for (let count = 0; count < people; count++) {
    const person = Math.floor(draw() * people)
    weight[person] = (weight[person] as number) + 1
  }
  return weight
}

/** Two halves of the statements, as masks. */
function halves(statements: number, draw: Draw): [Uint8Array, Uint8Array] {
  const order = Array.from({ length: statements }, () => draw())
  const middle = [...order].sort((a, b) => a - b)[statements >> 1] ?? 0
  const one = Uint8Array.from(order, place => (place < middle ? 1 : 0))
  return [one, one.map(part => 1 - part)]
}

function mostAlike(group: number, before: Int32Array, after: Int32Array): number {
  const size = new Map<number, number>()
  const both = new Map<number, number>()
  let own = 0
  for (let at = 0; at < before.length; at++) {
    size.set(after[at] as number, (size.get(after[at] as number) ?? 0) + 1)
    if (before[at] !== group) continue
    own++
    both.set(after[at] as number, (both.get(after[at] as number) ?? 0) + 1)
  }
  return Math.max(
    0,
    ...[...both].map(([like, common]) => common / (own + (size.get(like) as number) - common)),
  )
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
