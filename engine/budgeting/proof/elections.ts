import fc from 'fast-check'
import { parseElection, type Election } from '../index.ts'

/** A small election as text would give it. */
export interface Sketch {
  readonly kind: 'approval' | 'ordinal' | 'cumulative' | 'scoring'
  readonly budget: string
  readonly projects: Readonly<Record<string, string | number>>
  /** Ids between commas; with points, `a:3,b:1`. */
  readonly votes: readonly string[]
}

/** The `.pb` text of a sketch. */
export function textOf({ kind, budget, projects, votes }: Sketch): string {
  const scored = kind === 'cumulative' || kind === 'scoring'
  const ids = (vote: string) => vote.split(',').map(each => each.split(':')[0] ?? '')
  const points = (vote: string) => vote.split(',').map(each => each.split(':')[1] ?? '')
  return [
    'META',
    'key;value',
    `budget;${budget}`,
    `vote_type;${kind}`,
    'PROJECTS',
    'project_id;cost',
    ...Object.entries(projects).map(([id, cost]) => `${id};${cost}`),
    'VOTES',
    scored ? 'voter_id;vote;points' : 'voter_id;vote',
    ...votes.map((vote, at) => `${at};${ids(vote).join()}${scored ? `;${points(vote).join()}` : ''}`),
  ].join('\n')
}

export const electionOf = (sketch: Sketch): Election => parseElection(textOf(sketch))

/** Sketches of up to six projects with costs that tie often, decimals now and then, and up to nine voters. */
export const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    kind: fc.constantFrom('approval' as const, 'ordinal' as const, 'cumulative' as const, 'scoring' as const),
    costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 2.5, 12)), {
      minLength: 1,
      maxLength: 6,
    }),
    budget: fc.integer({ min: 1, max: 25 }),
    votes: fc.array(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 4 })), { maxLength: 6 }), {
      minLength: 1,
      maxLength: 9,
    }),
  })
  .map(({ kind, costs, budget, votes }) => ({
    kind,
    budget: String(budget),
    projects: Object.fromEntries(costs.map((cost, at) => [`p${at}`, cost])),
    votes: votes.map(vote => {
      const named = new Map(vote.filter(([project]) => project < costs.length))
      const scored = kind === 'cumulative' || kind === 'scoring'
      return [...named].map(([project, points]) => `p${project}${scored ? `:${points}` : ''}`).join()
    }),
  }))
