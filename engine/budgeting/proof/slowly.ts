import type { Completion, Election, Rule, Ties, Utility } from '../index.ts'

/**
 * The rules as their papers define them, voter by voter, in fractions and with nothing skipped: an independent version to compare with.
 */
class Fraction {
  readonly num: bigint
  readonly den: bigint
  constructor(num: bigint, den = 1n) {
    this.num = den < 0n ? -num : num
    this.den = den < 0n ? -den : den
  }
  plus(o: Fraction) {
    return new Fraction(this.num * o.den + o.num * this.den, this.den * o.den)
  }
  minus(o: Fraction) {
    return this.plus(new Fraction(-o.num, o.den))
  }
  times(o: Fraction) {
    return new Fraction(this.num * o.num, this.den * o.den)
  }
  over(o: Fraction) {
    return new Fraction(this.num * o.den, this.den * o.num)
  }
  compare(o: Fraction): number {
    const gap = this.num * o.den - o.num * this.den
    return gap < 0n ? -1 : gap > 0n ? 1 : 0
  }
}

interface Asked {
  readonly rule: Rule
  readonly utility: Utility
  readonly completion: Completion
  readonly ties: Ties
}

/** The ids of the funded projects, sorted. */
export function slowly(election: Election, { rule, utility, completion, ties }: Asked): string[] {
  const view = viewOf(election, utility, ties)
  const raise =
    completion === 'none'
      ? shares(view, new Fraction(election.budget, BigInt(election.ballots.length)))
      : raised(view)
  const outcome = rule === 'greedy' ? greedily(view, []) : rule === 'phragmen' ? phragmen(view) : raise
  const funded = completion === 'add1-greedy' ? greedily(view, outcome) : outcome
  return funded.map(p => at(election.projects, p).id).sort()
}

function viewOf(election: Election, utility: Utility, ties: Ties) {
  const { projects, ballots, budget, unit } = election
  const of = (voter: number, project: number) => utilityOf(election, utility, { voter, project })
  const costs = projects.map(({ cost }) => cost)
  const votes = projects.map((_, p) => ballots.filter(({ choices }) => choices.includes(p)).length)
  const preferred = [...projects.keys()].sort(
    (a, b) =>
      (ties === 'votes' ? at(votes, b) - at(votes, a) || Number(at(costs, a) - at(costs, b)) : 0) ||
      (at(projects, a).id < at(projects, b).id ? -1 : 1),
  )
  const total = (set: readonly number[]) => set.reduce((sum, p) => sum + at(costs, p), 0n)
  const supporters = (p: number) =>
    [...ballots.keys()].filter(
      v => of(v, p) > 0n || (costs[p] === 0n && likes(election, utility, { voter: v, project: p })),
    )
  return { election, utility, projects, ballots, budget, unit, costs, preferred, supporters, total, of }
}

type View = ReturnType<typeof viewOf>

function greedily(view: View, before: number[]): number[] {
  const { election, utility, ballots, budget, costs, preferred, total } = view
  const density = (p: number) => {
    const sum = ballots.reduce((all, _, v) => all + pointsOf(election, utility, { voter: v, project: p }), 0n)
    if (utility === 'cost') return new Fraction(sum)
    return costs[p] === 0n && sum > 0n
      ? new Fraction(10n ** 12n)
      : new Fraction(sum, costs[p] === 0n ? 1n : at(costs, p))
  }
  const funded = [...before]
  const order = preferred.filter(p => !before.includes(p)).sort((a, b) => density(b).compare(density(a)))
  for (const p of order) if (total(funded) + at(costs, p) <= budget) funded.push(p)
  return funded
}

function shares(view: View, share: Fraction): number[] {
  const { ballots, costs, preferred, supporters, of } = view
  const left = ballots.map(() => share)
  const funded = preferred.filter(p => costs[p] === 0n && supporters(p).length > 0)
  for (;;) {
    let best: { p: number; rho: Fraction } | undefined
    for (const p of preferred) {
      if (funded.includes(p) || costs[p] === 0n) continue
      const rho = rhoOf(
        new Fraction(at(costs, p)),
        supporters(p).map(v => ({ has: at(left, v), of: new Fraction(of(v, p)) })),
      )
      if (rho && (!best || rho.compare(best.rho) < 0)) best = { p, rho }
    }
    if (!best) return funded
    for (const v of supporters(best.p)) {
      const pays = best.rho.times(new Fraction(of(v, best.p)))
      left[v] = pays.compare(at(left, v)) < 0 ? at(left, v).minus(pays) : new Fraction(0n)
    }
    funded.push(best.p)
  }
}

function raised(view: View): number[] {
  const { projects, ballots, budget, unit, costs, supporters, total } = view
  let share = new Fraction(budget, BigInt(ballots.length))
  let funded = shares(view, share)
  const fits = (p: number) =>
    !funded.includes(p) && supporters(p).length > 0 && total(funded) + at(costs, p) <= budget
  while (projects.some((_, p) => fits(p))) {
    share = share.plus(new Fraction(unit))
    const next = shares(view, share)
    if (total(next) > budget) break
    funded = next
  }
  return funded
}

function phragmen(view: View): number[] {
  const { ballots, budget, costs, preferred, supporters, total } = view
  const load = ballots.map(() => new Fraction(0n))
  const funded: number[] = []
  for (;;) {
    const open = preferred
      .filter(p => !funded.includes(p) && at(costs, p) <= budget && supporters(p).length > 0)
      .map(p => ({
        p,
        level: supporters(p)
          .reduce((sum, v) => sum.plus(at(load, v)), new Fraction(at(costs, p)))
          .over(new Fraction(BigInt(supporters(p).length))),
      }))
    const first = open.filter(({ level }) => open.every(other => level.compare(other.level) <= 0))
    if (first.length === 0 || first.some(({ p }) => total(funded) + at(costs, p) > budget)) return funded
    for (const v of supporters(at(first, 0).p)) load[v] = at(first, 0).level
    funded.push(at(first, 0).p)
  }
}

interface Pair {
  readonly voter: number
  readonly project: number
}

/** What each unit of utility costs when the supporters pay the project in proportion, the poor all they have. */
function rhoOf(cost: Fraction, supporters: readonly { has: Fraction; of: Fraction }[]): Fraction | undefined {
  const byMoney = [...supporters].sort((a, b) => a.has.over(a.of).compare(b.has.over(b.of)))
  let rest = cost
  let utility = byMoney.reduce((sum, each) => sum.plus(each.of), new Fraction(0n))
  for (const { has, of } of byMoney) {
    const rho = rest.over(utility)
    if (rho.times(of).compare(has) <= 0) return rho
    rest = rest.minus(has)
    utility = utility.minus(of)
  }
  return undefined
}

function pointsOf({ ballots, kind }: Election, utility: Utility, { voter, project }: Pair): bigint {
  const { choices, points } = at(ballots, voter)
  const place = choices.indexOf(project)
  if (place < 0) return 0n
  if (utility === 'cardinality' || kind === 'approval') return 1n
  return kind === 'ordinal' ? BigInt(choices.length - place) : at(points ?? [], place)
}

const likes = (election: Election, utility: Utility, pair: Pair) => pointsOf(election, utility, pair) > 0n

function utilityOf(election: Election, utility: Utility, pair: Pair): bigint {
  const points = pointsOf(election, utility, pair)
  return points > 0n ? points * (utility === 'cost' ? at(election.projects, pair.project).cost : 1n) : 0n
}

const at = <T>(list: readonly T[], place: number): T => list[place] as T
