import { randomFrom } from '../made-up-dutch.ts'

const day = 86_400_000

/** Draws the same things for the same number, so that every seed of one version is alike. */
export class Draw {
  readonly #random: () => number
  readonly #now: number

  constructor(seed: number, now: Date) {
    this.#random = randomFrom(seed)
    this.#now = now.getTime()
  }

  /** From 0 up to, not including, this number. */
  below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  one<T>(list: readonly T[]): T {
    const drawn = list[this.below(list.length)]
    if (drawn === undefined) throw new Error('Nothing can be drawn from an empty list.')
    return drawn
  }

  /** At most so many different ones. */
  some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + this.below(most) }, () => this.one(list)))]
  }

  /** A moment in the past; recent ones more often. */
  past(days: number): Date {
    return new Date(this.#now - Math.floor(this.#random() ** 2 * days * day))
  }

  /** Between that moment and now. */
  since(moment: Date): Date {
    return new Date(moment.getTime() + Math.floor(this.#random() * (this.#now - moment.getTime())))
  }
}
