import { createHash, randomInt } from 'node:crypto'
import { parseElection, writeElection, type Election } from '@knooppunt/engine/budgeting'
import { onBallot, type Lines } from './ballot.ts'
import type { Budget } from './budget.ts'
import type { Project } from './project.ts'

interface Vote {
  readonly budget: Budget
  readonly projects: readonly Project[]
  readonly ballots: readonly { readonly lines: Lines; readonly via: string }[]
}

/** `vote_type` of the `.pb` format. */
const kinds = {
  approve: 'approval',
  approve_most: 'approval',
  within: 'approval',
  points: 'cumulative',
} as const

/**
 * The anonymous file of a vote in the `.pb` format of Pabulib, from which the outcome is computed. Voters get numbers in a
 * random order. Projects have `lot-number` as their id: the lots order equal projects and are drawn with the published seed.
 */
export function pbFileOf({ budget, projects, ballots }: Vote): string {
  const ids = lotIds(budget.lotSeed, onBallot(projects))
  const votes = shuffled(ballots).map(({ lines, via }, at) => {
    const chosen = [...ids].filter(([project]) => project in lines)
    const points = chosen.map(([project]) => lines[project] ?? 0)
    return [`${at + 1}`, via === 'paper' ? 'paper' : 'internet', chosen.map(([, id]) => id), points] as const
  })
  const isPoints = budget.ballot === 'points'
  return writeElection({
    ...parseElection(emptyFile(budget)),
    meta: metaOf(budget, { projects: ids.size, votes: ballots.length }),
    projectColumns: ['project_id', 'cost', 'name'],
    projects: onBallot(projects).map(({ id, cost, title }) => {
      const fields = [ids.get(id) ?? '', money(cost), oneLine(title)]
      return { id: fields[0] ?? '', cost: 0n, fields }
    }),
    voteColumns: ['voter_id', 'voting_method', 'vote', ...(isPoints ? ['points'] : [])],
    ballots: votes.map(([voter, method, vote, points]) => {
      const fields = [voter, method, vote.join(','), ...(isPoints ? [points.join(',')] : [])]
      return { choices: [], points: undefined, fields }
    }),
  })
}

/** The id in the file of each project on the ballot. */
export function lotIds(
  seed: string,
  projects: readonly Pick<Project, 'id' | 'number'>[],
): ReadonlyMap<string, string> {
  const drawn = (number: number) => createHash('sha256').update(`${seed} ${number}`).digest('hex')
  const order = [...projects].sort((a, b) => (drawn(a.number) < drawn(b.number) ? -1 : 1))
  const width = String(order.length).length
  return new Map(order.map(({ id, number }, at) => [id, `${String(at + 1).padStart(width, '0')}-${number}`]))
}

/** The number of the project with this id in the file. */
export function numberOfLot(id: string): number {
  return Number(id.split('-').at(-1))
}

/** The same election with other lots, numbered from 1: another outcome means that the lots decided. */
export function withLots(election: Election, drawn: (lot: number) => number): Election {
  const other = (id: string) => {
    const [lot = '', number = ''] = id.split('-')
    return `${String(drawn(Number(lot))).padStart(lot.length, '0')}-${number}`
  }
  return { ...election, projects: election.projects.map(one => ({ ...one, id: other(one.id) })) }
}

/** The same vote without one project. */
export function withoutProject(file: string, number: number): string {
  const election = parseElection(file)
  const isOut = (id: string) => numberOfLot(id) === number
  const [vote, points] = ['vote', 'points'].map(name => election.voteColumns.indexOf(name))
  const projects = election.projects.filter(({ id }) => !isOut(id))
  const ballots = election.ballots.map(ballot => {
    const named = (ballot.fields[vote ?? -1] ?? '').split(',')
    const kept = (column: number) =>
      (ballot.fields[column] ?? '').split(',').filter((_, at) => !isOut(named[at] ?? ''))
    const fields = ballot.fields.map((field, at) =>
      at === vote || at === points ? kept(at).join(',') : field,
    )
    return { ...ballot, fields }
  })
  const meta = new Map([...election.meta, ['num_projects', String(projects.length)]])
  return writeElection({ ...election, meta, projects, ballots })
}

function metaOf(budget: Budget, { projects, votes }: { projects: number; votes: number }) {
  const { ballot, ballotMost, rule } = budget
  return new Map([
    ['description', oneLine(budget.title)],
    ['country', 'Netherlands'],
    ['unit', budget.place],
    ['instance', String(budget.phaseSince.getUTCFullYear())],
    ['num_projects', String(projects)],
    ['num_votes', String(votes)],
    ['budget', money(budget.amount)],
    ['vote_type', kinds[ballot]],
    ['rule', rule === 'greedy' ? 'greedy' : 'equalshares/add1-greedy'],
    ...(ballot === 'approve_most' ? [['max_length', String(ballotMost)] as const] : []),
    ...(ballot === 'points' ? [['max_sum_points', String(ballotMost)] as const] : []),
    ...(ballot === 'within' ? [['max_sum_cost', money(budget.amount)] as const] : []),
    ['currency', 'EUR'],
    ['language', 'nl'],
    ['lot_seed', budget.lotSeed],
  ])
}

/** What a file needs to be read at all; everything in it is replaced. */
function emptyFile({ ballot }: Budget): string {
  return `META\nkey;value\nbudget;0\nvote_type;${kinds[ballot]}\nPROJECTS\nproject_id;cost\nVOTES\nvoter_id;vote;points\n`
}

function money(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shuffled<T>(all: readonly T[]): T[] {
  const left = [...all]
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    ;[left[at], left[other]] = [left[other] as T, left[at] as T]
  }
  return left
}
