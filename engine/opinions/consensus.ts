import { isSignificant, oneProportion, share, twoProportions } from './proportions.ts'
import type { Side } from './representative.ts'
import type { Tally } from './tally.ts'

const MOST = 5

/**
 * Per statement how likely it is that all groups agree: product over the groups of (agree + 1) / (seen + 2), 0 to 1.
 * O(statements x groups).
 */
export function groupAwareConsensus(groups: readonly Tally[], statements: number): Float64Array {
  return Float64Array.from({ length: statements }, (_, at) =>
    groups.reduce((product, { agree, seen }) => product * share(agree[at] as number, seen[at] as number), 1),
  )
}

/** Statements that most people answer the same way, strongest first, five at most: share over a half, and significantly so. */
export function consensusSet(everybody: Tally, side: Side): number[] {
  const chance = (at: number) => share(everybody[side][at] as number, everybody.seen[at] as number)
  const test = (at: number) => oneProportion(everybody[side][at] as number, everybody.seen[at] as number)
  return [...everybody.seen.keys()]
    .filter(at => chance(at) > 0.5 && isSignificant(test(at)))
    .sort((one, other) => chance(other) * test(other) - chance(one) * test(one))
    .slice(0, MOST)
}

/**
 * Statements that divide people, strongest first, five at most. Between groups: most of one group agrees, most of another
 * does not, and the difference is significant; by the difference. Within one whole: agreeing and disagreeing are each over a
 * third; by the smaller of the two.
 */
export function divisiveSet(groups: readonly Tally[], statements: number): number[] {
  const gap = groups.length > 1 ? largestGap : smallerSide
  const gaps = Array.from({ length: statements }, (_, at) => gap(groups, at))
  return [...gaps.keys()]
    .filter(at => (gaps[at] as number) > 0)
    .sort((one, other) => (gaps[other] as number) - (gaps[one] as number))
    .slice(0, MOST)
}

function largestGap(groups: readonly Tally[], at: number): number {
  let largest = 0
  for (const high of groups)
    for (const low of groups) {
      const [more, less] = [partOf(high, at), partOf(low, at)]
      const [above, below] = [share(more.successes, more.trials), share(less.successes, less.trials)]
      if (above > 0.5 && below < 0.5 && isSignificant(twoProportions(more, less)))
        largest = Math.max(largest, above - below)
    }
  return largest
}

const partOf = ({ agree, seen }: Tally, at: number) => ({
  successes: agree[at] as number,
  trials: seen[at] as number,
})

function smallerSide([whole]: readonly Tally[], at: number): number {
  if (whole === undefined) return 0
  const smaller = share(
    Math.min(whole.agree[at] as number, whole.disagree[at] as number),
    whole.seen[at] as number,
  )
  return smaller > 1 / 3 && (whole.seen[at] as number) >= 8 ? smaller : 0
}
