import { startWith, type Purchases } from './purchases.ts'
import { quickPrice, type Found } from './quick-price.ts'

/**
 * How far every share can rise, in the money of `state`, while equal shares surely buys the same projects in the same order: a lower bound,
 * 0 where floats cannot tell. It goes through the run again with all money as lines over the raise t: what a group has left, the price of
 * the project bought. A run stays as it is until one of these lines crosses: a supporter that pays all it has left comes to pay the
 * price or the other way round, a project becomes payable, another one becomes the cheapest. The price of the others is convex in t
 * (what is paid together is concave in price and money), so their tangent at 0 is never too high. Stops when it is not over `worthwhile`.
 * Leaves `state` in disorder.
 */
export function steadyRaise(state: Purchases, worthwhile: number): number {
  const run = {
    state,
    order: state.bought,
    slope: new Float64Array(state.left.length).fill(1),
    steady: Infinity,
  }
  startWith(state, state.share)
  for (let round = 0; round <= run.order.length && run.steady > worthwhile; round++) step(run, round)
  return run.steady
}

interface Run {
  readonly state: Purchases
  readonly order: readonly number[]
  /** Per group: how much more it has left per unit of raise. */
  readonly slope: Float64Array
  steady: number
}

/** A price per point: `each` without a raise, and `tilt` more per unit of raise. */
interface Line {
  readonly each: number
  readonly tilt: number
  /** The points over which the whole cost is shared, when those who pay all they have, have nothing. */
  readonly plain: number | undefined
}

interface Priced {
  readonly project: number
  readonly line: Line
}

/** An amount that must stay above nought, with how fast it grows, and the size of what it is the difference of. */
interface Margin {
  readonly now: number
  readonly growth: number
  readonly size: number
}

/** What floats may lose on the way, relative to the largest amount compared; far above what they do lose. */
const SLACK = 2 ** -32
const found: Found = { each: 0, off: 0, sure: true }

/** One round: nothing that decided it may change. After the last one, all that was not bought must stay out of reach. */
function step(run: Run, round: number): void {
  const { state, order } = run
  const project = order[round]
  const line = project === undefined ? undefined : lineOf(state, run.slope, project)
  const bought = project === undefined || !line ? undefined : { project, line }
  const taken = new Set(order.slice(0, round + 1))
  for (const other of state.payable) if (run.steady > 0 && !taken.has(other)) stays(run, other, bought)
  if (bought) pay(run, bought)
  else if (project !== undefined) run.steady = 0
}

/** The price of a project over the raise, for as long as the same supporters pay all they have; nothing when they cannot pay it. */
function lineOf(state: Purchases, slope: Float64Array, project: number): Line | undefined {
  quickPrice(state, { project, known: state.first[project] as number }, found)
  const { each } = found
  if (each === Infinity) return undefined
  const { from, group, worth, size } = state.profile
  let spent = 0
  let rising = 0
  let rich = 0
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++) {
    const at = group[entry] as number
    const voters = size[entry] as number
    const points = worth[entry] as number
    const has = state.left[at] as number
    if (has < each * points) {
      spent += has
      rising += voters * (slope[at] as number)
    } else rich += voters * points
  }
  return rich === 0 ? undefined : { each, tilt: -rising / rich, plain: spent === 0 ? rich : undefined }
}

/** A project that was passed over stays out of reach, or no cheaper than the one bought. */
function stays(run: Run, project: number, bought: Priced | undefined): void {
  const { state, slope } = run
  const line = lineOf(state, slope, project)
  if (!line) return outOfReach(run, project)
  if (!bought) {
    run.steady = 0
    return
  }
  if (areEqual(state, { project, line }, bought)) return
  const [own, rival] = [state.per[project] as number, state.per[bought.project] as number]
  const now = line.each / own - bought.line.each / rival
  above(run, { now, growth: line.tilt / own - bought.line.tilt / rival, size: line.each / own })
}

function outOfReach(run: Run, project: number): void {
  const { state, slope } = run
  const { from, group, size } = state.profile
  let together = 0
  let rising = 0
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++) {
    const at = group[entry] as number
    together += (size[entry] as number) * (state.left[at] as number)
    rising += (size[entry] as number) * (slope[at] as number)
  }
  const cost = Number(state.cost[project])
  above(run, { now: cost - together, growth: -rising, size: cost })
}

/** Who pays all it has left goes on doing so, and who pays the price likewise. */
function pay(run: Run, { project, line: { each, tilt } }: Priced): void {
  const { state, slope } = run
  const { left, profile } = state
  const { from, group, worth } = profile
  for (let entry = from[project] as number; entry < (from[project + 1] as number); entry++) {
    const at = group[entry] as number
    const has = left[at] as number
    if (has === 0) continue
    const points = worth[entry] as number
    const [rest, rising] = [has - each * points, (slope[at] as number) - tilt * points]
    const side = rest < 0 ? -1 : 1
    above(run, { now: side * rest, growth: side * rising, size: Number(state.share) })
    left[at] = rest < 0 ? 0 : rest
    slope[at] = rest < 0 ? 0 : rising
  }
}

function above(run: Run, { now, growth, size }: Margin): void {
  const safe = now - size * SLACK
  if (safe <= 0) run.steady = 0
  else if (growth < 0) run.steady = Math.min(run.steady, (safe / -growth) * (1 - SLACK))
}

/** Whether two prices are equal whatever is raised: then the order among equally good projects, which never changes, decides. */
function areEqual({ cost, profile }: Purchases, one: Priced, other: Priced): boolean {
  if (one.line.plain === undefined || other.line.plain === undefined) return false
  if (profile.byCost) return one.line.plain === other.line.plain
  const [first, second] = [cost[one.project] as bigint, cost[other.project] as bigint]
  return first * BigInt(other.line.plain) === second * BigInt(one.line.plain)
}
