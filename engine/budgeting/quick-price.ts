import { edge, ROUNDING, type Purchases } from './purchases.ts'

/** A price per point in floats. The truth is at least `each - off`; where nobody stands on the edge of paying all, it is also at most `each + off`. */
export interface QuickPrice {
  readonly each: number
  readonly off: number
}

/** The price found; infinite when the supporters surely cannot pay, `sure` unless floats cannot tell that. */
export interface Found {
  each: number
  off: number
  sure: boolean
}

interface Asked {
  readonly project: number
  /** A price that is surely not too high. */
  readonly known: number
}

/**
 * The price per point at which the supporters pay the project together, each at most what it has left. Newton's steps from a price
 * `known` to be too low: what is paid grows concavely with the price, so they rise to the answer and stop there.
 */
export function quickPrice(state: Purchases, { project, known }: Asked, into: Found): void {
  const { left } = state
  const { from, group, worth, size } = state.profile
  const cost = Number(state.cost[project])
  const begin = from[project] as number
  const end = from[project + 1] as number
  const rounding = (end - begin + 8) * ROUNDING
  let each = known
  let before = 1
  for (;;) {
    let spent = 0
    let poor = 0
    let rich = 0
    for (let entry = begin; entry < end; entry++) {
      const has = left[group[entry] as number] as number
      const voters = size[entry] as number
      const points = worth[entry] as number
      if (has < each * points) {
        spent += voters * has
        poor += has > 0 ? voters : 0
      } else rich += voters * points
    }
    const off = poor * state.fuzz + rounding * cost
    if (rich === 0) {
      into.each = spent + off < cost ? Infinity : each
      into.off = off / before
      into.sure = spent + off < cost
      return
    }
    const next = (cost - spent) / rich
    if (next <= each) {
      into.each = next
      into.off = off / rich + (each - next)
      into.sure = true
      return
    }
    each = next
    before = rich
  }
}

/** Whether floats can tell of every supporter if it pays all it has left. */
export function isFirm(state: Purchases, project: number, { each, off }: QuickPrice): boolean {
  const { from, group, worth } = state.profile
  const end = from[project + 1] as number
  for (let entry = from[project] as number; entry < end; entry++) {
    const at = group[entry] as number
    if ((state.spentAt[at] as number) >= 0) continue
    const points = worth[entry] as number
    const gap = Math.abs((state.left[at] as number) - each * points)
    if (gap <= edge(state, off, points)) return false
  }
  return true
}
