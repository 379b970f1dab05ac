import type { Case } from './case.ts'
import { equalShares, fundedBy } from './equal-shares.ts'
import { greedy } from './greedy.ts'
import type { Explained } from './lay-out.ts'
import type { Completion, Rule } from './method.ts'
import { phragmen } from './phragmen.ts'
import { explainGreedy } from './why-greedy.ts'
import { explainPhragmen } from './why-phragmen.ts'
import { explainShares } from './why-shares.ts'

/** Runs a rule and says why it funded each project or not. */
export function explain(given: Case, rule: Rule, completion: Completion): Explained {
  if (rule === 'greedy') return explainGreedy(given, greedy(given))
  if (rule === 'phragmen') return explainPhragmen(phragmen(given))
  const shares = equalShares(given, completion)
  return explainShares(shares, completion === 'add1-greedy' ? greedy(given, fundedBy(shares)) : [])
}
