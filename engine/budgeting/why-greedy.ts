import type { Case } from './case.ts'
import { amount } from './currency.ts'
import type { Explained } from './lay-out.ts'
import { densityOf, type Turn } from './greedy.ts'
import type { Why } from './outcome.ts'

/** Why the greedy rule funded each project or not; `before` counts rounds that came before its first turn. */
export function explainGreedy(given: Case, turns: readonly Turn[], before = 0): Explained {
  const { projects, unit } = given.election
  const why: Why[] = projects.map(() => ({ code: 'no-supporters' }))
  let round = before
  turns.forEach((turn, at) => {
    const { project, left, funded } = turn
    const turnOf = { rank: at + 1, score: scoreOf(given, project), left: amount(left, unit) }
    if (funded) round++
    why[project] = funded ? { code: 'fitted', round, ...turnOf } : noRoom(given, turns, at)
  })
  return { rounds: turns.filter(({ funded }) => funded).map(({ project }) => ({ project })), why }
}

const scoreOf = ({ profile }: Case, project: number) =>
  (profile.total[project] as number) / Number(profile.pointUnit)

function noRoom(given: Case, turns: readonly Turn[], at: number): Why {
  const { projects, budget, unit } = given.election
  const { project, left } = turns[at] as Turn
  const cost = projects[project]?.cost ?? 0n
  if (cost > budget) return { code: 'over-budget', over: amount(cost - budget, unit) }
  return {
    code: 'no-room',
    rank: at + 1,
    score: scoreOf(given, project),
    left: amount(left, unit),
    short: amount(cost - left, unit),
    more: pointsMissing(given, turns, at),
  }
}

/** The points it takes to come before the last project whose turn still had room for this one. */
function pointsMissing(given: Case, turns: readonly Turn[], at: number): number {
  const { project } = turns[at] as Turn
  const cost = given.election.projects[project]?.cost ?? 0n
  const ahead = turns.findLast(({ left, funded }, place) => place < at && funded && left >= cost)
  if (!ahead) return 0
  const rival = densityOf(given, ahead.project)
  const own = densityOf(given, project)
  const enough = (rival.num * own.den) / rival.den + 1n
  const { pointUnit } = given.profile
  return Number((enough - own.num + pointUnit - 1n) / pointUnit)
}
