import type { Operator } from './lanczos.ts'
import type { AnswerTable } from './vote-table.ts'

/** So much more than there are statements is room for new ones. */
const ROOM = 1.5

/** Counting all pairs of answers to begin with may cost this many steps; some tenths of a second. */
const MOST_PAIRS = 2e8

/** An answer that was just set in the table, and what the person answered before, if anything. */
export interface Change {
  readonly person: number
  readonly statement: number
  readonly vote: number
  readonly before: number | undefined
}

/**
 * For every two statements, over the people who answered both: how many, the sum of the answers to the one, and the sum of
 * the products. These whole numbers give what `spread` computes from all answers, and one answer changes one row.
 */
export class PairSums {
  /** Statements there is room for. */
  readonly #size: number
  readonly #both: Float64Array
  readonly #own: Float64Array
  readonly #products: Float64Array
  #matrix = new Float64Array(0)

  constructor(size: number) {
    this.#size = size
    this.#both = new Float64Array(size * size)
    this.#own = new Float64Array(size * size)
    this.#products = new Float64Array(size * size)
  }

  /** Undefined where going through all answers is cheaper: many statements, few answers. */
  static of(table: AnswerTable): PairSums | undefined {
    const { people, statements, start, statement, vote } = table
    if (statements ** 2 > vote.length) return undefined
    let pairs = 0
    for (let person = 0; person < people; person++)
      pairs += ((start[person + 1] as number) - (start[person] as number)) ** 2
    if (pairs > MOST_PAIRS) return undefined
    const sums = new PairSums(Math.ceil(statements * ROOM))
    for (let person = 0; person < people; person++)
      for (let one = start[person] as number; one < (start[person + 1] as number); one++)
        for (let other = start[person] as number; other < (start[person + 1] as number); other++)
          sums.#add((statement[one] as number) * sums.#size + (statement[other] as number), {
            both: 1,
            own: vote[one] as number,
            products: (vote[one] as number) * (vote[other] as number),
          })
    return sums
  }

  /** Whether the statements of the table still have room. */
  fits({ statements }: AnswerTable): boolean {
    return statements <= this.#size
  }

  change({ start, statement: statements, vote: votes }: AnswerTable, change: Change): void {
    const { person, statement, vote, before } = change
    const isNew = before === undefined ? 1 : 0
    const more = vote - (before ?? 0)
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      const other = statements[at] as number
      if (other === statement) continue
      const answer = votes[at] as number
      const products = more * answer
      this.#add(statement * this.#size + other, { both: isNew, own: more, products })
      this.#add(other * this.#size + statement, { both: isNew, own: isNew * answer, products })
    }
    const products = vote ** 2 - (before ?? 0) ** 2
    this.#add(statement * this.#size + statement, { both: isNew, own: more, products })
  }

  #add(
    at: number,
    { both, own, products }: { readonly both: number; readonly own: number; readonly products: number },
  ): void {
    this.#both[at] = (this.#both[at] as number) + both
    this.#own[at] = (this.#own[at] as number) + own
    this.#products[at] = (this.#products[at] as number) + products
  }

  /** As `spread` gives it; good until the next change. */
  spread(center: Float64Array): Operator {
    const size = center.length
    if (this.#matrix.length !== size * size) this.#matrix = new Float64Array(size * size)
    const matrix = this.#matrix
    for (let one = 0; one < size; one++) {
      const ofOne = center[one] as number
      for (let other = 0; other < size; other++) {
        const at = one * this.#size + other
        const ofOther = center[other] as number
        matrix[one * size + other] =
          (this.#products[at] as number) -
          ofOther * (this.#own[at] as number) -
          ofOne * (this.#own[other * this.#size + one] as number) +
          ofOne * ofOther * (this.#both[at] as number)
      }
    }
    return { size, apply: (vector, into) => multiply(matrix, vector, into) }
  }
}

function multiply(matrix: Float64Array, vector: Float64Array, into: Float64Array): void {
  const size = vector.length
  for (let row = 0; row < size; row++) {
    const from = row * size
    let sum = 0
    for (let at = 0; at < size; at++) sum += (matrix[from + at] as number) * (vector[at] as number)
    into[row] = sum
  }
}
