import { amount } from './currency.ts'
import type { Election } from './election.ts'
import type { Profile } from './profile.ts'

/** What a category or an area got. A project in several counts for an equal part in each; projects without one stand under an empty name. */
export interface Spending {
  readonly name: string
  /** In currency, and its share of all that was spent. */
  readonly spent: number
  readonly share: number
  /** Votes for its projects, and their share of all votes. */
  readonly votes: number
  readonly voteShare: number
}

const SORTING =
  /^(categor(y|ies)|targets?|beneficiar(y|ies)|neighbou?rhoods?|(sub)?districts?|(sub)?units?|areas?|regions?|quarters?)$/i

export function spendingOf(
  election: Election,
  profile: Profile,
  funded: readonly number[],
): Record<string, Spending[]> {
  const columns = election.projectColumns
    .map((name, column) => ({ name, column }))
    .filter(({ name }) => SORTING.test(name))
  return Object.fromEntries(
    columns.map(({ name, column }) => [name, spendingBy(election, profile, { column, funded })]),
  )
}

function spendingBy(
  election: Election,
  { votes }: Profile,
  { column, funded }: { column: number; funded: readonly number[] },
) {
  const isFunded = new Set(funded)
  const parts = new Map<string, { spent: number; votes: number }>()
  let spentInAll = 0
  let votesInAll = 0
  for (const { project, names } of sorted(election, column)) {
    const spent = isFunded.has(project) ? amount(election.projects[project]?.cost ?? 0n, election.unit) : 0
    const given = votes[project] as number
    spentInAll += spent
    votesInAll += given
    for (const name of names) {
      const part = parts.get(name) ?? { spent: 0, votes: 0 }
      parts.set(name, { spent: part.spent + spent / names.length, votes: part.votes + given / names.length })
    }
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]): Spending => ({
      name,
      spent: part.spent,
      share: spentInAll === 0 ? 0 : part.spent / spentInAll,
      votes: part.votes,
      voteShare: votesInAll === 0 ? 0 : part.votes / votesInAll,
    }))
}

/** The projects in the order of their ids, so that sums are the same whatever their order in the file. */
function sorted({ projects }: Election, column: number) {
  return projects
    .map(({ id, fields }, project) => ({ id, project, names: namesIn(fields[column] ?? '') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function namesIn(text: string): string[] {
  const names = text.split(',').map(name => name.trim())
  return [...new Set(names.some(name => name !== '') ? names.filter(name => name !== '') : [''])]
}
