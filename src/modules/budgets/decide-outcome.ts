import { decide, parseElection, type Election, type Outcome } from '@knooppunt/engine/budgeting'
import type { Rule } from './budget.ts'
import { withLotsReversed } from './pb-file.ts'

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

function lotsThatDecided(election: Election, outcome: Outcome, rule: Rule): string[] {
  const turned = withLotsReversed(election)
  const other = new Set(decide(turned, methods[rule]).selected)
  const chosen = new Set(outcome.selected)
  return election.projects.flatMap(({ id }, at) =>
    chosen.has(id) === other.has(turned.projects[at]?.id ?? '') ? [] : [id],
  )
}
