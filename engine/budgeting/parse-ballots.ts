import { BadInput } from '../bad-input.ts'
import { decimalOf, inUnits, mostPlaces, type Decimal } from './decimal.ts'
import type { Ballot, BallotKind } from './election.ts'
import { columnNamed, type PbTable } from './pb-sections.ts'

interface Wanted {
  readonly kind: BallotKind
  /** Of each project id its place in the list. */
  readonly positions: ReadonlyMap<string, number>
}

interface Choices {
  readonly choices: readonly number[]
  readonly points: readonly Decimal[] | undefined
  readonly fields: readonly string[]
}

/** The ballots of VOTES; a project named twice on one ballot counts once (with its last points). */
export function ballotsOf(table: PbTable, { kind, positions }: Wanted) {
  const vote = columnNamed(table, 'vote', 'VOTES')
  const scored = kind === 'cumulative' || kind === 'scoring'
  const points = scored ? columnNamed(table, 'points', 'VOTES') : undefined
  const read = table.records.map(({ fields, line }): Choices => {
    const named = listOf(fields[vote]).map(id => positionOf(id, positions, line))
    const given = points === undefined ? undefined : pointsOf(listOf(fields[points]), named, line)
    const choices = new Set(named).size === named.length ? named : [...new Set(named)]
    return {
      choices,
      points: given && choices.map(choice => given[named.lastIndexOf(choice)] as Decimal),
      fields,
    }
  })
  const places = mostPlaces(read.flatMap(({ points: given }) => given ?? []))
  const ballots = read.map((ballot): Ballot => ({
    ...ballot,
    points: ballot.points?.map(each => inUnits(each, places)),
  }))
  return { ballots, pointUnit: 10n ** BigInt(places) }
}

function listOf(text = ''): string[] {
  const bare = text.trim()
  if (bare === '' || bare.toLowerCase() === 'none') return []
  return bare
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
}

function positionOf(id: string, positions: ReadonlyMap<string, number>, line: number): number {
  const position = positions.get(id)
  if (position === undefined)
    throw new BadInput(`The vote names project "${id}", which PROJECTS does not have.`, line)
  return position
}

function pointsOf(texts: readonly string[], named: readonly number[], line: number): Decimal[] {
  if (texts.length !== named.length)
    throw new BadInput(`The vote names ${named.length} projects and gives points to ${texts.length}.`, line)
  return texts.map(text => {
    const points = decimalOf(text)
    if (!points) throw new BadInput(`The points "${text}" are no number.`, line)
    return points
  })
}
