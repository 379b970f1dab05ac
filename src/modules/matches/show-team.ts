import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Initiative } from '../initiatives/index.ts'
import { buildTeam, type Team } from './build-team.ts'
import { gatherCandidates } from './gather-candidates.ts'
import { keyOf, type Need } from './match.ts'
import { dismissedFor } from './queries/dismissals.ts'

export interface ShownTeam extends Team {
  readonly needs: readonly Need[]
  /** Whether somebody or something was put aside. */
  readonly hasDismissed: boolean
}

/** So many needs are looked at: the first ones, which its stewards put on top. */
const mostNeeds = 12

/** Who could together do what an initiative asks for, for the eyes of its stewards. Cost: eleven queries. */
export async function showTeam(
  reader: Reader,
  initiative: Initiative,
  wants: readonly (Need & { readonly direction: 'need' | 'offer' })[],
): Promise<ShownTeam> {
  const needs = wants.filter(({ direction }) => direction === 'need').slice(0, mostNeeds)
  if (needs.length === 0) return { needs, members: [], uncovered: [], hasDismissed: false }
  const dismissed = new Set((await dismissedFor(reader, initiative.id)).map(keyOf))
  const candidates = await gatherCandidates(reader, initiative, needs)
  const team = buildTeam(
    needs,
    candidates.filter(one => !dismissed.has(keyOf(one))),
    initiative.areas,
  )
  return { ...team, needs, hasDismissed: dismissed.size > 0 }
}
