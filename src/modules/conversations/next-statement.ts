import { leastCertainFirst, type Vote } from '@knooppunt/engine/opinions'
import type { Outcome } from './outcome.ts'
import type { Statement } from './statement.ts'
import { hashFor } from './voter.ts'

/**
 * What a voter is asked next: the statement of which one more vote teaches most, by what was found last. Equal ones come in
 * another order for every voter, so that those who vote at the same moment do not all get the same.
 */
export function nextStatement(
  statements: readonly Statement[],
  { counts, voted, voter }: Pick<Outcome, 'counts'> & { voted: ReadonlyMap<string, Vote>; voter: string },
): Statement | undefined {
  const left = statements
    .filter(({ id, state }) => state === 'in' && !voted.has(id))
    .map(one => ({ one, place: hashFor(voter, one.id) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one)
  const none = { agree: 0, disagree: 0, pass: 0 }
  const [first] = leastCertainFirst(
    left.map(({ id, number }) => ({ statement: id, ...(counts[number] ?? none) })),
  )
  return left.find(({ id }) => id === first?.statement)
}
