import { againstOfficial, parseElection, type Outcome } from '@knooppunt/engine/budgeting'
import type { Budget } from './budget.ts'
import { numberOfLot } from './pb-file.ts'
import type { Project } from './project.ts'
import type { SavedOutcome } from './queries/outcomes.ts'

/** A project with what the engine says of it. */
export interface ToldProject {
  readonly project: Project
  readonly verdict: Outcome['projects'][string]
}

/** All that the page of an outcome shows. */
export interface ShownOutcome {
  readonly saved: SavedOutcome
  readonly voters: number
  readonly paper: number
  readonly won: readonly ToldProject[]
  readonly lost: readonly ToldProject[]
  /** Cents that the winners cost. */
  readonly cost: number
  /** Projects between which only the lots decided. */
  readonly lots: readonly Project[]
  readonly onlyHere: readonly Project[]
  readonly onlyGreedy: readonly Project[]
  /** Whether the city that a file comes from decided otherwise than any rule here. */
  readonly isOfficialOther: boolean
}

export function toldOutcome(
  budget: Pick<Budget, 'isImport'>,
  projects: readonly Project[],
  saved: SavedOutcome,
): ShownOutcome {
  const election = parseElection(saved.file)
  const method = election.voteColumns.indexOf('voting_method')
  const numberOf = budget.isImport
    ? (id: string) => election.projects.findIndex(one => one.id === id) + 1
    : numberOfLot
  const byNumber = new Map(projects.map(project => [project.number, project]))
  const named = (ids: readonly string[]) => ids.flatMap(id => byNumber.get(numberOf(id)) ?? [])
  const told = Object.entries(saved.outcome.projects)
    .flatMap(([id, verdict]) => named([id]).map(project => ({ project, verdict })))
    .sort((a, b) => b.verdict.votes - a.verdict.votes || a.project.number - b.project.number)
  const chosen = new Set(saved.outcome.selected)
  const greedy = new Set(saved.beside?.selected)
  const hasWon = ({ state }: Project) => ['won', 'done', 'stopped'].includes(state)
  const lots = saved.tieNote.split(',').map(Number)
  return {
    ...{ saved, voters: election.ballots.length },
    paper: election.ballots.filter(({ fields }) => fields[method] === 'paper').length,
    won: told.filter(({ project }) => hasWon(project)),
    lost: told.filter(({ project }) => !hasWon(project)),
    cost: told.reduce((sum, { project }) => sum + (hasWon(project) ? project.cost : 0), 0),
    lots: projects.filter(({ number }) => lots.includes(number)),
    onlyHere: named([...chosen].filter(id => !greedy.has(id))),
    onlyGreedy: named([...greedy].filter(id => !chosen.has(id))),
    isOfficialOther: againstOfficial(election, saved.outcome)?.same === false,
  }
}
