import { BadInput } from '../bad-input.ts'
import { decimalOf, inUnits, mostPlaces, type Decimal } from './decimal.ts'
import type { BallotKind, Election, Project } from './election.ts'
import { ballotsOf } from './parse-ballots.ts'
import { columnNamed, pbSections, type PbSections, type PbTable } from './pb-sections.ts'

/**
 * Reads an election in the `.pb` format of Pabulib: META, PROJECTS and VOTES, fields between `;`, choices between `,`.
 * Takes a byte order mark, any line ends, blank lines, quoted fields, decimal commas, unknown columns (kept) and empty ballots (which
 * count as voters). Linear in the length of `text`.
 * @throws {BadInput} with the line, when a section, an id, an amount or a ballot cannot be read, or a ballot names an unknown project.
 * @example
 * const election = parseElection('META\nkey;value\nbudget;9\nvote_type;approval\nPROJECTS\nproject_id;cost\na;9\nVOTES\nvoter_id;vote\n1;a')
 * election.projects[0]?.cost // 9n
 * @source Faliszewski, Flis, Peters, Pierczyński, Skowron, Stolicki, Szufa, Talmon (2023), Participatory Budgeting: Data, Tools and Analysis, doi:10.24963/ijcai.2023/297
 */
export function parseElection(text: string): Election {
  const sections = pbSections(text)
  const { unit, ...money } = moneyOf(sections)
  const kind = kindOf(sections)
  const projects = projectsOf(sections.projects, money.costs)
  const positions = new Map(projects.map((project, position) => [project.id, position]))
  const { ballots, pointUnit } = ballotsOf(sections.votes, { kind, positions })
  return {
    meta: new Map([...sections.meta].map(([key, { value }]) => [key, value])),
    kind,
    budget: money.budget,
    unit,
    pointUnit,
    projectColumns: sections.projects.columns,
    projects,
    voteColumns: sections.votes.columns,
    ballots,
  }
}

const KINDS: Record<string, BallotKind> = {
  approval: 'approval',
  'choose-1': 'approval',
  ordinal: 'ordinal',
  cumulative: 'cumulative',
  scoring: 'scoring',
}

function kindOf({ meta }: PbSections): BallotKind {
  const given = meta.get('vote_type')
  if (!given) throw new BadInput('META does not give vote_type.')
  const kind = Object.hasOwn(KINDS, given.value.toLowerCase()) ? KINDS[given.value.toLowerCase()] : undefined
  if (!kind)
    throw new BadInput(
      `The vote_type "${given.value}" is unknown; known are ${Object.keys(KINDS).join(', ')}.`,
      given.line,
    )
  return kind
}

function moneyOf({ meta, projects }: PbSections) {
  const given = meta.get('budget')
  if (!given) throw new BadInput('META does not give a budget.')
  const budget = amountOf(given.value, 'budget', given.line)
  const column = columnNamed(projects, 'cost', 'PROJECTS')
  const costs = projects.records.map(({ fields, line }) => amountOf(fields[column] ?? '', 'cost', line))
  const places = mostPlaces([budget, ...costs])
  const units = costs.map(cost => inUnits(cost, places))
  return { budget: inUnits(budget, places), costs: units, unit: 10n ** BigInt(places) }
}

function amountOf(text: string, what: string, line: number): Decimal {
  const amount = decimalOf(text)
  if (!amount) throw new BadInput(`The ${what} "${text.trim()}" is no amount.`, line)
  if (amount.digits < 0n) throw new BadInput(`The ${what} ${text.trim()} is below zero.`, line)
  return amount
}

function projectsOf(table: PbTable, costs: readonly bigint[]): Project[] {
  const column = columnNamed(table, 'project_id', 'PROJECTS')
  const seen = new Set<string>()
  return table.records.map(({ fields, line }, position) => {
    const id = (fields[column] ?? '').trim()
    if (id === '') throw new BadInput('A project has no project_id.', line)
    if (seen.has(id)) throw new BadInput(`The project ${id} stands here a second time.`, line)
    seen.add(id)
    return { id, cost: costs[position] ?? 0n, fields }
  })
}
