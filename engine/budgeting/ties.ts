import type { Election } from './election.ts'
import type { Ties } from './method.ts'
import type { Profile } from './profile.ts'

/** Of each project its rank among equally good ones, 0 first. */
export function tieRanks({ projects }: Election, { votes }: Profile, ties: Ties): Int32Array {
  const byId = (a: number, b: number) => ((projects[a]?.id ?? '') < (projects[b]?.id ?? '') ? -1 : 1)
  const byVotes = (a: number, b: number) =>
    (votes[b] ?? 0) - (votes[a] ?? 0) ||
    Number((projects[a]?.cost ?? 0n) - (projects[b]?.cost ?? 0n)) ||
    byId(a, b)
  const order = projects.map((_, position) => position).sort(ties === 'votes' ? byVotes : byId)
  const ranks = new Int32Array(projects.length)
  order.forEach((position, rank) => (ranks[position] = rank))
  return ranks
}
