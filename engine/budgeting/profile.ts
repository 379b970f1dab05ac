import { BadInput } from '../bad-input.ts'
import type { Ballot, Election } from './election.ts'
import type { Utility } from './method.ts'

/**
 * The ballots with equal ones joined, both ways around. A voter's utility of a project is its `points`, times its cost when
 * `byCost`; points are whole numbers above 0. The choices of group g stand at `start[g]` to `start[g + 1]` in `project` and `points`; the
 * supporting groups of project p at `from[p]` to `from[p + 1]` in `group`, `worth` (its points) and `size` (its voters).
 */
export interface Profile {
  readonly voters: number
  readonly weight: Float64Array
  readonly start: Int32Array
  readonly project: Int32Array
  readonly points: Float64Array
  readonly from: Int32Array
  readonly group: Int32Array
  readonly worth: Float64Array
  readonly size: Float64Array
  readonly byCost: boolean
  /** How many of these points are one point of the ballots. */
  readonly pointUnit: bigint
  /** Per project: the voters who name it, those with points above 0 for it, and the sum of all points. */
  readonly votes: Float64Array
  readonly supporters: Float64Array
  readonly total: Float64Array
}

/**
 * Joins equal ballots under a utility; linear in the choices made.
 * @throws {BadInput} when the ballots cannot tell the utility.
 */
export function profileOf(election: Election, utility: Utility): Profile {
  const points = pointsUnder(election, utility)
  const groups = new Map<string, { ballot: Ballot; weight: number }>()
  for (const ballot of election.ballots) {
    const key = keyOf(election, ballot)
    const group = groups.get(key)
    if (group) group.weight++
    else groups.set(key, { ballot, weight: 1 })
  }
  const rows = [...groups.values()].map(({ ballot, weight }) => ({ ballot, weight, points: points(ballot) }))
  return {
    voters: election.ballots.length,
    weight: Float64Array.from(rows, ({ weight }) => weight),
    byCost: utility === 'cost',
    pointUnit: utility === 'cardinality' ? 1n : election.pointUnit,
    ...byGroup(rows),
    ...byProject(rows, election.projects.length),
    ...tallies(rows, election.projects.length),
  }
}

interface Row {
  readonly ballot: Ballot
  readonly weight: number
  readonly points: readonly number[]
}

function keyOf({ kind }: Election, { choices, points }: Ballot): string {
  if (points)
    return choices
      .map((choice, place) => `${choice}:${points[place]}`)
      .toSorted()
      .join()
  return kind === 'ordinal' || choices.length < 2 ? choices.join() : choices.toSorted((a, b) => a - b).join()
}

function pointsUnder({ kind }: Election, utility: Utility): (ballot: Ballot) => number[] {
  const scored = kind === 'cumulative' || kind === 'scoring'
  if ((utility === 'score' && !scored) || (utility === 'borda' && kind !== 'ordinal'))
    throw new BadInput(`The utility ${utility} does not fit ${kind} ballots.`)
  if (utility === 'cardinality' || kind === 'approval') return ({ choices }) => choices.map(() => 1)
  if (kind === 'ordinal') return ({ choices }) => choices.map((_, place) => choices.length - place)
  return ({ points = [] }) => points.map(Number)
}

function byGroup(rows: readonly Row[]) {
  const start = ends(rows.map(({ points }) => points.reduce((count, each) => count + (each > 0 ? 1 : 0), 0)))
  const entries = start[rows.length] as number
  const project = new Int32Array(entries)
  const points = new Float64Array(entries)
  let at = 0
  for (const row of rows)
    row.ballot.choices.forEach((choice, place) => {
      const given = row.points[place] ?? 0
      if (given <= 0) return
      project[at] = choice
      points[at] = given
      at++
    })
  return { start, project, points }
}

function byProject(rows: readonly Row[], projects: number) {
  const counts = new Array<number>(projects).fill(0)
  for (const { ballot, points } of rows)
    ballot.choices.forEach((choice, place) => {
      counts[choice] = (counts[choice] ?? 0) + ((points[place] ?? 0) > 0 ? 1 : 0)
    })
  const from = ends(counts)
  const free = from.slice()
  const entries = from[projects] ?? 0
  const group = new Int32Array(entries)
  const worth = new Float64Array(entries)
  const size = new Float64Array(entries)
  rows.forEach(({ ballot, weight, points }, row) =>
    ballot.choices.forEach((choice, place) => {
      const given = points[place] ?? 0
      if (given <= 0) return
      const at = free[choice] as number
      free[choice] = at + 1
      group[at] = row
      worth[at] = given
      size[at] = weight
    }),
  )
  return { from, group, worth, size }
}

/** Where each part of a joined list starts, and where the last one ends. */
function ends(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  lengths.forEach((length, at) => (starts[at + 1] = (starts[at] ?? 0) + length))
  return starts
}

function tallies(rows: readonly Row[], projects: number) {
  const votes = new Float64Array(projects)
  const supporters = new Float64Array(projects)
  const total = new Float64Array(projects)
  for (const { ballot, weight, points } of rows)
    ballot.choices.forEach((choice, place) => {
      const given = points[place] ?? 0
      votes[choice] = (votes[choice] as number) + weight
      supporters[choice] = (supporters[choice] as number) + (given > 0 ? weight : 0)
      total[choice] = (total[choice] as number) + weight * given
    })
  return { votes, supporters, total }
}
