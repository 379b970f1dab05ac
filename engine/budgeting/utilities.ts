import type { Case } from './case.ts'

/** The utilities that occur, in the smallest units, from low to high, and per group of equal ballots the place of that of each voter. */
export interface Utilities {
  readonly values: readonly bigint[]
  readonly at: Int32Array
}

export function utilitiesOf({ election, profile }: Case, funded: readonly number[]): Utilities {
  const { weight, start, project, points, byCost } = profile
  const worth = election.projects.map(() => 0n)
  for (const choice of funded) worth[choice] = byCost ? (election.projects[choice]?.cost ?? 0n) : 1n
  const most = points.reduce((high, each) => Math.max(high, each), 0)
  const isSafe = most * Number(worth.reduce((sum, each) => sum + each, 0n)) < Number.MAX_SAFE_INTEGER
  const floats = Float64Array.from(worth, Number)
  const ofGroup = (group: number): number | bigint => {
    let small = 0
    let big = 0n
    for (let at = start[group] as number; at < (start[group + 1] as number); at++) {
      const choice = project[at] as number
      if (isSafe) small += (points[at] as number) * (floats[choice] as number)
      else big += BigInt(points[at] as number) * (worth[choice] as bigint)
    }
    return isSafe ? small : big
  }
  const each = Array.from(weight, (_, group) => ofGroup(group))
  const values = [...new Set(each)].sort((a, b) => (a < b ? -1 : 1))
  const places = new Map(values.map((value, place) => [value, place]))
  return { values: values.map(BigInt), at: Int32Array.from(each, value => places.get(value) as number) }
}
