import { seeded } from '../../../engine/seeded.ts'

/** What becomes of a promise when nothing comes in between. */
export type Fate =
  | 'kept'
  | 'told'
  | 'broken'
  | 'changed_kept'
  | 'changed_open'
  | 'change_refused'
  | 'declined'
  | 'open'
  | 'silent'

export interface Plan {
  readonly number: number
  readonly fate: Fate
  /** Proposed by another, who hears a yes or a no the next day. */
  readonly isAsked: boolean
  /** Days from the first day of the year. */
  readonly made: number
  /** When another proposed it and who is to do it says yes or no. */
  readonly agreed: number
  readonly due: number
  /** When another content is asked for, and when that is answered. */
  readonly changes: number
  readonly answered: number
  readonly settles: number
  /** Drawn numbers in [0, 1) by which people and things are chosen. */
  readonly draws: readonly number[]
}

/** How many of each; two hundred together. */
const fates: Readonly<Record<Fate, number>> = {
  ...{ kept: 66, told: 12, broken: 24, changed_kept: 26, changed_open: 10 },
  ...{ change_refused: 6, declined: 12, open: 24, silent: 20 },
}

const seed = 20_261_122
/** Promises are made from this day on, when the coalitions run. */
const begins = 14
const last = 365

/** People do things on Tuesdays and Fridays: the first such day from a day on. */
export function slotFrom(day: number): number {
  const weekday = day % 7
  return day + (weekday === 0 ? 0 : weekday <= 3 ? 3 - weekday : 7 - weekday)
}

/** Two hundred promises, drawn from one seed. */
export function planPromises(): Plan[] {
  const draw = seeded(seed)
  const between = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1))
  const all = Object.entries(fates).flatMap(([fate, count]) => Array<Fate>(count).fill(fate as Fate))
  const shuffled = all.map(fate => ({ fate, at: draw() })).toSorted((one, other) => one.at - other.at)
  return shuffled.map(({ fate }, number) => {
    const isLate = fate === 'open' || fate === 'changed_open'
    const made = slotFrom(isLate ? between(240, 340) : between(begins, 280))
    const due = isLate ? last + between(20, 60) : made + between(16, 45)
    const agreed = slotFrom(made + 1)
    const changes = slotFrom(agreed + 1)
    const answered = slotFrom(changes + 1)
    const settles = slotFrom(Math.max(answered + 1, Math.min(due + between(-4, 12), last - 10)))
    const isAsked = fate === 'declined' || draw() < 0.5
    const draws = Array.from({ length: 6 }, draw)
    return { number, fate, isAsked, made, agreed, due, changes, answered, settles, draws }
  })
}
