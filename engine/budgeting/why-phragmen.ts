import { amount, fraction } from './currency.ts'
import type { Explained } from './lay-out.ts'
import type { Why } from './outcome.ts'
import { levelOf, moneySpentBy, type Course } from './phragmen.ts'

/** Why Phragmén's rule funded each project or not. */
export function explainPhragmen(course: Course): Explained {
  const { election, profile, bought, levels } = course
  const level = (round: number) =>
    fraction({ num: levels.nums[round] as bigint, den: levels.den }, election.unit)
  const why = election.projects.map(({ cost }, project): Why => {
    const round = bought.indexOf(project)
    const supporters = profile.supporters[project] as number
    if (round >= 0) return { code: 'reached', round: round + 1, supporters, level: level(round) }
    if (supporters === 0) return { code: 'no-supporters' }
    if (cost > election.budget)
      return { code: 'over-budget', over: amount(cost - election.budget, election.unit) }
    return stopped(course, project)
  })
  return { rounds: bought.map((project, round) => ({ project, level: level(round) })), why }
}

function stopped(course: Course, project: number): Why {
  const { election, profile } = course
  const blocker = course.stoppedBy ?? project
  return {
    code: 'stopped',
    supporters: profile.supporters[project] as number,
    level: fraction(levelOf(course, project), election.unit),
    stop: fraction(levelOf(course, blocker), election.unit),
    stoppedBy: election.projects[blocker]?.id ?? '',
    more: supportersMissing(course, project),
  }
}

/** New supporters it takes to be payable before the round that left too little room, or before the stop. */
function supportersMissing(course: Course, project: number): number {
  const { election, profile, bought, levels } = course
  const { projects, budget } = election
  let left = budget
  const tooLate = bought.findIndex(each => {
    left -= projects[each]?.cost ?? 0n
    return left < (projects[project]?.cost ?? 0n)
  })
  const rounds = tooLate < 0 ? bought.length : tooLate
  const stop = levelOf(course, course.stoppedBy ?? project)
  const target = tooLate < 0 ? stop : { num: levels.nums[tooLate] as bigint, den: levels.den }
  const money = { num: moneySpentBy(course, project, rounds), den: levels.den }
  const enough = (money.num * target.den) / (money.den * target.num) + 1n
  return Number(enough) - (profile.supporters[project] as number)
}
