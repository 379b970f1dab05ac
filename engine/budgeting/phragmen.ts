import type { Case } from './case.ts'
import { addFraction, compare, floatOf, type Fractions, type Ratio } from './fractions.ts'
import { ROUNDING } from './purchases.ts'

/** The course of Phragmén's rule; money in the smallest unit per voter. */
export interface Course extends Case {
  readonly bought: number[]
  /** When each was payable: what every voter had been given by then. */
  readonly levels: Fractions
  /** Per project its round, -1 when not bought. */
  readonly boughtAt: Int32Array
  /** Per project, when it was last looked at, the level at which it would be payable, never too high. */
  readonly low: Float64Array
  /** The project whose turn had come but that no longer fitted, which ends the rule. */
  stoppedBy: number | undefined
}

/**
 * Phragmén's sequential rule: all voters are given money at one pace; as soon as the supporters of a project together have its cost, it is
 * bought and their money is gone. Ends when a project whose turn has come no longer fits the budget.
 * @source Los, Christoff, Grossi (2022), Proportional Budget Allocations: Towards a Systematization, doi:10.24963/ijcai.2022/57
 */
export function phragmen(given: Case): Course {
  const { projects, budget } = given.election
  const costOf = (project: number) => projects[project]?.cost ?? 0n
  const course: Course = {
    ...given,
    bought: [],
    levels: { den: 1n, nums: [] },
    boughtAt: new Int32Array(projects.length).fill(-1),
    low: new Float64Array(projects.length),
    stoppedBy: undefined,
  }
  const floats = new Float64Array(given.profile.weight.length)
  let open = [...projects.keys()].filter(
    p => costOf(p) <= budget && (given.profile.supporters[p] as number) > 0,
  )
  let left = budget
  while (open.length > 0) {
    const first = earliest(course, floats, open)
    course.stoppedBy = first.find(({ project }) => costOf(project) > left)?.project
    const [next] = first
    if (course.stoppedBy !== undefined || !next) break
    pay(course, floats, next.project)
    left -= costOf(next.project)
    open = open.filter(project => project !== next.project)
  }
  return course
}

interface Timed {
  readonly project: number
  readonly level: Ratio
}

/** The projects that are payable first, the preferred one in front; levels only rise, so those with a higher old one need no look. */
function earliest(course: Course, floats: Float64Array, open: number[]): Timed[] {
  const { low, ranks } = course
  open.sort((a, b) => (low[a] as number) - (low[b] as number))
  let bound = Infinity
  const fresh: number[] = []
  for (const project of open) {
    if ((low[project] as number) > bound) break
    const { level, rounding } = quickLevel(course, floats, project)
    low[project] = level * (1 - rounding)
    bound = Math.min(bound, level * (1 + rounding))
    fresh.push(project)
  }
  const near = fresh.filter(project => (low[project] as number) <= bound)
  const timed = near.map(project => ({ project, level: levelOf(course, project) }))
  const least = timed.reduce(
    (best: Timed | undefined, each) => (best && compare(best.level, each.level) <= 0 ? best : each),
    undefined,
  )
  return timed
    .filter(({ level }) => least && compare(level, least.level) === 0)
    .sort((a, b) => (ranks[a.project] as number) - (ranks[b.project] as number))
}

function quickLevel({ election, profile }: Course, floats: Float64Array, project: number) {
  const { from, group, size, supporters } = profile
  const end = from[project + 1] as number
  const begin = from[project] as number
  let money = Number(election.projects[project]?.cost ?? 0n)
  for (let entry = begin; entry < end; entry++)
    money += (size[entry] as number) * (floats[group[entry] as number] as number)
  return { level: money / (supporters[project] as number), rounding: (end - begin + 8) * 2 * ROUNDING }
}

/** When the project is payable, exactly: its cost and what its supporters were given and spent, over their number. */
export function levelOf(course: Course, project: number): Ratio {
  const { den } = course.levels
  return {
    num: moneySpentBy(course, project, course.bought.length),
    den: den * BigInt(course.profile.supporters[project] as number),
  }
}

/** The cost and what the supporters had spent after so many rounds, times `levels.den`: a supporter has spent all it was given when it last paid. */
export function moneySpentBy(
  { election, profile, levels, boughtAt }: Course,
  project: number,
  rounds: number,
): bigint {
  const { from, group, size, start } = profile
  const spent = new Float64Array(rounds)
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++) {
    const at = group[entry] as number
    let last = -1
    for (let choice = start[at] as number; choice < (start[at + 1] as number); choice++) {
      const round = boughtAt[profile.project[choice] as number] as number
      if (round < rounds && round > last) last = round
    }
    if (last >= 0) spent[last] = (spent[last] as number) + (size[entry] as number)
  }
  let money = (election.projects[project]?.cost ?? 0n) * levels.den
  spent.forEach((voters, round) => (money += BigInt(voters) * (levels.nums[round] as bigint)))
  return money
}

function pay(course: Course, floats: Float64Array, project: number): void {
  const { profile, levels, boughtAt, bought } = course
  addFraction(
    levels,
    moneySpentBy(course, project, bought.length),
    BigInt(profile.supporters[project] as number),
  )
  const level = floatOf({ num: levels.nums[bought.length] as bigint, den: levels.den })
  for (let entry = profile.from[project] as number; entry < (profile.from[project + 1] as number); entry++) {
    floats[profile.group[entry] as number] = level
  }
  boughtAt[project] = bought.length
  bought.push(project)
}
