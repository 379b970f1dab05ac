import { decide, parseElection, type Election, type Outcome } from '@knooppunt/engine/budgeting'
import type { Rule } from './budget.ts'
import { withLots } from './pb-file.ts'

/** What came out, and the greedy outcome beside it; ids are those of the file. */
export interface Decided {
  readonly outcome: Outcome
  readonly beside: Outcome
  /** Ids of projects between which only the lots decided; none when they made no difference. */
  readonly lots: readonly string[]
}

/** As `knooppunt budget FILE.pb` with these words decides. */
export const methods = {
  equal_shares: { rule: 'equal-shares', completion: 'add1-greedy' },
  greedy: { rule: 'greedy' },
} as const satisfies Record<Rule, object>

/** Decides by the rule from the published file and from nothing else: anyone can recount it. */
export function decideFile(file: string, rule: Rule): Decided {
  const election = parseElection(file)
  const outcome = decide(election, methods[rule])
  return { outcome, beside: decide(election, methods.greedy), lots: lotsThatDecided(election, outcome, rule) }
}

/**
 * Of equal projects some win with these lots and others with other lots. When the lots turned round change nothing, none are
 * equal; else each project in turn is drawn first, so that also those in the middle are named.
 */
function lotsThatDecided(election: Election, outcome: Outcome, rule: Rule): string[] {
  const { projects } = election
  const chosen = new Set(outcome.selected)
  const isOther = (drawn: (lot: number) => number) => {
    const other = withLots(election, drawn)
    const selected = new Set(decide(other, methods[rule]).selected)
    return projects.map(({ id }, at) => selected.has(other.projects[at]?.id ?? '') !== chosen.has(id))
  }
  const last = projects.length + 1
  const reversed = isOther(lot => last - lot)
  if (!reversed.includes(true)) return []
  const turns = projects.map((_, by) => isOther(lot => ((lot - 1 + by) % projects.length) + 1))
  return projects.flatMap(({ id }, at) => ([reversed, ...turns].some(turn => turn[at]) ? [id] : []))
}
