import { isSignificant, oneProportion, share, twoProportions } from './proportions.ts'
import type { Tally } from './tally.ts'

export type Side = 'agree' | 'disagree'

/** How one side of a statement speaks for a group. */
export interface Representative {
  /** Column of the statement in the tally. */
  readonly statement: number
  readonly side: Side
  readonly successes: number
  readonly trials: number
  /** Share of the group on this side, pulled towards a half. */
  readonly share: number
  /** z of that share against a half. */
  readonly shareTest: number
  /** That share over the same share of everybody else in a group. */
  readonly value: number
  /** z of the difference between the two shares. */
  readonly valueTest: number
}

const MOST = 5

/**
 * The statements that speak for a group, five at most: first the one its members agree on best, then by
 * value x valueTest x share x shareTest, agreements before disagreements. Without any that passes both tests, the best there is.
 * The choice is that of the Polis server, ties and all; pinned to its published results. O(statements).
 */
export function representativeOf(own: Tally, rest: Tally): Representative[] {
  const enough: Representative[] = []
  let best: Representative | undefined
  let head: Representative | undefined
  for (let statement = 0; statement < own.seen.length; statement++) {
    const [agree, disagree] = [
      sideOf('agree', statement, { own, rest }),
      sideOf('disagree', statement, { own, rest }),
    ]
    const stronger = agree.valueTest > disagree.valueTest ? agree : disagree
    if (passes(agree) || passes(disagree)) enough.push(stronger)
    if (
      enough.length === 0 &&
      (best === undefined || Math.max(agree.valueTest, disagree.valueTest) > best.valueTest)
    )
      best = stronger
    if (agree.successes + disagree.successes > 0 && beatsHead(agree, head)) head = agree
  }
  const headed = head && strongerSide(head, { own, rest })
  if (enough.length === 0) return [headed ?? best].filter(one => one !== undefined)
  const others = enough
    .filter(({ statement }) => statement !== headed?.statement)
    .sort((a, b) => weight(b) - weight(a))
  const chosen = [...(headed ? [headed] : []), ...others].slice(0, MOST)
  return [
    ...chosen.filter(({ side }) => side === 'agree'),
    ...chosen.filter(({ side }) => side === 'disagree'),
  ]
}

interface Sides {
  readonly own: Tally
  readonly rest: Tally
}

function sideOf(side: Side, statement: number, { own, rest }: Sides): Representative {
  const [successes, trials] = [own[side][statement] as number, own.seen[statement] as number]
  const [elsewhere, among] = [rest[side][statement] as number, rest.seen[statement] as number]
  return {
    statement,
    side,
    successes,
    trials,
    share: share(successes, trials),
    shareTest: oneProportion(successes, trials),
    value: share(successes, trials) / share(elsewhere, among),
    valueTest: twoProportions({ successes, trials }, { successes: elsewhere, trials: among }),
  }
}

function strongerSide({ statement }: Representative, sides: Sides): Representative {
  const [agree, disagree] = [sideOf('agree', statement, sides), sideOf('disagree', statement, sides)]
  return agree.valueTest > disagree.valueTest ? agree : disagree
}

const passes = ({ shareTest, valueTest }: Representative) =>
  isSignificant(shareTest) && isSignificant(valueTest)

const weight = ({ value, valueTest, share, shareTest }: Representative) =>
  value * valueTest * share * shareTest

function beatsHead(agree: Representative, head: Representative | undefined): boolean {
  if (head === undefined) return isSignificant(agree.shareTest) || (agree.value > 1 && agree.share > 0.5)
  if (head.value > 1) return weight(agree) > weight(head)
  return agree.share * agree.shareTest > head.share * head.shareTest
}
