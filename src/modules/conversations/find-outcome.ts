import { opinionsOf, readVotes, type Casts, type Opinions } from '@knooppunt/engine/opinions'
import {
  fewestTold,
  shownCount,
  type Cloud,
  type Count,
  type OpinionGroup,
  type Outcome,
  type Position,
} from './outcome.ts'

/** What is known of one conversation. */
export interface Known {
  /** As the engine reads them. */
  readonly votes: string
  /** Ids of the voters, in the order of their numbers in the votes. */
  readonly voters: readonly string[]
  /** Numbers of the statements that were taken away. */
  readonly leftOut: readonly string[]
  readonly important: ReadonlyMap<number, number>
}

export interface Found {
  readonly outcome: Outcome
  /** By the id of the voter, as JSON: written where it is found, for there may be thousands. */
  readonly positions: string
}

/** What pages show of what the engine finds in the votes. */
export function findOutcome({ votes, voters, leftOut, important }: Known): Found {
  const casts = readVotes(votes, new Set(leftOut))
  const opinions = opinionsOf(casts)
  return { outcome: outcomeIn(casts, opinions, important), positions: standsIn(opinions, voters) }
}

function outcomeIn(casts: Casts, opinions: Opinions, important: ReadonlyMap<number, number>): Outcome {
  const { positions, stage, consensus } = opinions
  const people = Object.values(positions)
  const counts = countsOf(casts, important)
  const told = (ids: readonly string[]) =>
    ids.map(Number).filter(number => shownCount({ counts }, number).told !== null)
  return {
    ...{ participants: opinions.participants, votes: opinions.votes, stage },
    groups: opinions.groups.map((_, at) => groupOf(opinions, casts, at)),
    everybody: people.length === 0 ? null : cloudOf(people),
    agree: told(consensus.agree),
    disagree: told(consensus.disagree),
    divisive: told(opinions.divisive),
    stability: rounded(opinions.uncertainty.stability),
    counts,
  }
}

function standsIn({ groups, positions }: Opinions, voters: readonly string[]): string {
  const place = new Map(groups.map(({ id }, at) => [id, at]))
  const stands = Object.entries(positions).flatMap(([number, { x, y, group }]) => {
    const voter = voters[Number(number)]
    const stand: Position = { x: rounded(x), y: rounded(y), group: place.get(group ?? '') ?? null }
    return voter === undefined ? [] : [[voter, stand] as const]
  })
  return JSON.stringify(Object.fromEntries(stands))
}

/** What few members voted on is not said of their group: it would tell their votes. */
function groupOf({ groups, positions, uncertainty }: Opinions, casts: Casts, at: number): OpinionGroup {
  const { size = 0, members = [], representative = [] } = groups[at] ?? {}
  const people = members.flatMap(member => positions[member] ?? [])
  const voted = votesBy(casts, new Set(members))
  return {
    ...{ size, ...cloudOf(people), sureness: rounded(uncertainty.groups[at] ?? 0) },
    says: representative
      .filter(({ statement }) => (voted.get(statement) ?? 0) >= fewestTold)
      .map(({ statement, side }) => ({ number: Number(statement), side })),
  }
}

/** How many of these people voted on each statement. */
function votesBy(casts: Casts, members: ReadonlySet<string>): ReadonlyMap<string, number> {
  const voted = new Map<string, number>()
  casts.statement.forEach((column, at) => {
    const statement = casts.statements[column] ?? ''
    const isMember = members.has(casts.participants[casts.participant[at] ?? -1] ?? '')
    if (isMember) voted.set(statement, (voted.get(statement) ?? 0) + 1)
  })
  return voted
}

/** The middle, and the standard deviation in both directions. */
function cloudOf(people: readonly { readonly x: number; readonly y: number }[]): Cloud {
  const [x, width] = spread(people.map(one => one.x))
  const [y, height] = spread(people.map(one => one.y))
  return { x, y, width, height }
}

function spread(values: readonly number[]): [middle: number, deviation: number] {
  const average = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(all.length, 1)
  const middle = average(values)
  return [rounded(middle), rounded(Math.sqrt(average(values.map(value => (value - middle) ** 2))))]
}

/** Enough for a picture, and the same bytes on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Every voter has one vote a statement in the file. */
function countsOf(casts: Casts, important: ReadonlyMap<number, number>): Record<number, Count> {
  const counts: Record<number, { -readonly [key in keyof Count]: number }> = {}
  const side = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const
  casts.statement.forEach((column, at) => {
    const number = Number(casts.statements[column])
    const none = { agree: 0, disagree: 0, pass: 0, important: important.get(number) ?? 0 }
    const count = (counts[number] ??= none)
    count[side[String(casts.vote[at]) as keyof typeof side]] += 1
  })
  return counts
}
