import { BadInput } from '../bad-input.ts'
import type { Election } from './election.ts'
import { explain } from './explain.ts'
import { layOut } from './lay-out.ts'
import type { Method, Utility } from './method.ts'
import type { Outcome } from './outcome.ts'
import { profileOf } from './profile.ts'
import { tieRanks } from './ties.ts'

/**
 * Decides which projects are funded, exactly: the order of voters and projects, the machine and the moment make no difference.
 *
 * Left out of `method`: rule `equal-shares`; utility by the ballots (approval `cost`, cumulative and scoring `score`, ordinal `borda`) for
 * equal shares and `cost` for the other rules, which makes `greedy` go by votes or points as cities do; completion `none`; ties `votes`.
 * Equal shares takes about rounds times choices per run, `add1` a run per unit of currency at which something may change; the others about projects times choices.
 * @throws {BadInput} when the utility does not fit the ballots, or a completion is asked of a rule that has none.
 * @example
 * decide(parseElection(text), { rule: 'equal-shares', completion: 'add1-greedy' }).selected // ['a', 'c']
 * @source Peters, Pierczyński, Skowron (2021), Proportional Participatory Budgeting with Additive Utilities, arXiv:2008.13276
 */
export function decide(election: Election, method: Method = {}): Outcome {
  const { rule, utility, completion, ties } = complete(election, method)
  const profile = profileOf(election, utility)
  const given = { election, profile, ranks: tieRanks(election, profile, ties) }
  const explained = explain(given, rule, completion)
  return { rule, utility, completion, ties, ...layOut(given, explained) }
}

function complete({ kind }: Election, method: Method) {
  const { rule = 'equal-shares', completion = 'none', ties = 'votes' } = method
  if (rule !== 'equal-shares' && completion !== 'none')
    throw new BadInput(`The completion ${completion} belongs to equal-shares, not to ${rule}.`)
  const natural = { approval: 'cost', ordinal: 'borda', cumulative: 'score', scoring: 'score' } as const
  const utility: Utility = method.utility ?? (rule === 'equal-shares' ? natural[kind] : 'cost')
  return { rule, utility, completion, ties }
}
