import { asksPerWeek, nearness } from '../questions/index.ts'
import { chooseTeam } from './choose-team.ts'
import { keyOf, type Cover, type Member, type Need } from './match.ts'

/** Somebody or something that has what is asked for, with what speaks against asking it too soon. */
export interface Candidate extends Member {
  readonly name: string
  readonly path: string
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly covers: readonly Cover[]
  /** How often a person was asked something in the last seven days. */
  readonly asked: number
}

export interface Team {
  readonly members: readonly Candidate[]
  /** What nobody was found for. */
  readonly uncovered: readonly Need[]
}

const far = 0.5
const vague = 0.5
const perAsk = 0.35
const onlyAbout = 0.5

/** The few that together have as much as can be of what is asked for. The order of the candidates does not matter. */
export function buildTeam(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  around: readonly string[],
): Team {
  const options = candidates
    .filter(({ kind, asked }) => kind !== 'person' || asked < asksPerWeek)
    .map(candidate => ({
      key: candidate,
      covers: candidate.covers.map(({ need }) => need),
      cost: costOf(candidate, around),
    }))
    .sort((one, other) => one.cost - other.cost || (keyOf(one.key) < keyOf(other.key) ? -1 : 1))
  const members = chooseTeam(options).map(({ key }) => key)
  const covered = new Set(members.flatMap(({ covers }) => covers.map(({ need }) => need)))
  return { members, uncovered: needs.filter((_need, at) => !covered.has(at)) }
}

/** One for each member, more for who is far, asked lately, or has only part of it. */
function costOf({ areas, covers, asked }: Candidate, around: readonly string[]): number {
  const share = Math.max(...covers.map(one => one.share))
  const isSaid = covers.some(({ proof }) => proof.by !== 'about')
  return (
    1 + far * (1 - nearness(areas, around)) + vague * (1 - share) + perAsk * asked + (isSaid ? 0 : onlyAbout)
  )
}
