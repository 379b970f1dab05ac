import { parseElection, type Outcome } from '@knooppunt/engine/budgeting'
import { officialOf, type Told } from './imported-election.ts'
import { numberOfLot } from './pb-file.ts'
import type { Project } from './project.ts'
import type { SavedOutcome } from './queries/outcomes.ts'

/** A project with what the engine says of it. */
export interface ToldProject {
  readonly project: Project
  readonly verdict: Outcome['projects'][string]
}

/** What an outcome says of a project; nothing when it was not on the ballot. */
export function verdictOn(
  { fileId, number }: Pick<Project, 'fileId' | 'number'>,
  { projects }: Pick<Outcome, 'projects'>,
): ToldProject['verdict'] | undefined {
  const id = fileId ?? Object.keys(projects).find(one => numberOfLot(one) === number)
  return id === undefined ? undefined : projects[id]
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
  /** Of an import: what its file says of the city's own choice, and whether that kept to limits that no rule here knows. */
  readonly official: Told
  readonly hasLimits: boolean
}

export function toldOutcome(projects: readonly Project[], saved: SavedOutcome): ShownOutcome {
  const election = parseElection(saved.file)
  const method = election.voteColumns.indexOf('voting_method')
  const told = projects
    .flatMap(project => {
      const verdict = verdictOn(project, saved.outcome)
      return verdict ? [{ project, verdict }] : []
    })
    .sort((a, b) => b.verdict.votes - a.verdict.votes || a.project.number - b.project.number)
  const isChosen = (project: Project) => verdictOn(project, saved.outcome)?.selected === true
  const isGreedy = (project: Project) => !!saved.beside && verdictOn(project, saved.beside)?.selected === true
  const hasWon = ({ state }: Project) => ['won', 'done', 'stopped'].includes(state)
  const lots = saved.tieNote.split(',').map(Number)
  return {
    ...{ saved, voters: election.ballots.length },
    paper: election.ballots.filter(({ fields }) => fields[method] === 'paper').length,
    won: told.filter(({ project }) => hasWon(project)),
    lost: told.filter(({ project }) => !hasWon(project)),
    cost: told.reduce((sum, { project }) => sum + (hasWon(project) ? project.cost : 0), 0),
    lots: projects.filter(({ number }) => lots.includes(number)),
    onlyHere: projects.filter(project => isChosen(project) && !isGreedy(project)),
    onlyGreedy: projects.filter(project => isGreedy(project) && !isChosen(project)),
    official: officialOf(election, saved.outcome),
    hasLimits: election.meta.has('budget_per_category'),
  }
}
