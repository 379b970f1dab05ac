import type { Vote } from './casts.ts'
import type { AnswerTable } from './vote-table.ts'

/** A vote table that takes answers one by one; `table` is as it is now and may not be kept. */
export interface GrowingTable {
  readonly table: AnswerTable
  /** Average answer per statement. */
  readonly center: Float64Array
  /**
   * Sets the answer of a person to a statement and gives the one before; numbers one past the last add one. O(answers), by
   * moving memory.
   */
  set(person: number, statement: number, vote: Vote): number | undefined
  /** Notes that a person answered a statement that is left out, and whether nobody did before. */
  leaveOut(person: number, isFirst: boolean): void
}

export function growingTable(from: AnswerTable): GrowingTable {
  return new Growing(from)
}

class Growing implements GrowingTable {
  #people: number
  #statements: number
  #start: Int32Array
  #statement: Int32Array
  #vote: Int8Array
  #sum: Float64Array
  #count: Float64Array
  #leftOut: number

  constructor(from: AnswerTable) {
    this.#people = from.people
    this.#statements = from.statements
    this.#start = from.start.slice()
    this.#statement = from.statement.slice()
    this.#vote = from.vote.slice()
    this.#leftOut = from.leftOut
    this.#sum = new Float64Array(from.statements)
    this.#count = new Float64Array(from.statements)
    from.statement.forEach((of, at) => {
      this.#sum[of] = (this.#sum[of] as number) + (from.vote[at] as number)
      this.#count[of] = (this.#count[of] as number) + 1
    })
  }

  get table(): AnswerTable {
    const votes = this.#start[this.#people] as number
    return {
      people: this.#people,
      statements: this.#statements,
      start: this.#start,
      statement: this.#statement.subarray(0, votes),
      vote: this.#vote.subarray(0, votes),
      leftOut: this.#leftOut,
    }
  }

  get center(): Float64Array {
    return this.#sum.slice(0, this.#statements).map((sum, at) => sum / Math.max(this.#count[at] as number, 1))
  }

  set(person: number, statement: number, vote: Vote): number | undefined {
    this.#makeRoom(person, statement)
    const at = this.#placeOf(person, statement)
    const isThere = at < (this.#start[person + 1] as number) && this.#statement[at] === statement
    const before = isThere ? this.#vote[at] : undefined
    if (!isThere) this.#insert(person, statement, at)
    this.#sum[statement] = (this.#sum[statement] as number) + vote - (before ?? 0)
    this.#vote[at] = vote
    return before
  }

  leaveOut(person: number, isFirst: boolean): void {
    this.#makeRoom(person, this.#statements - 1)
    if (isFirst) this.#leftOut++
  }

  #insert(person: number, statement: number, at: number): void {
    const votes = this.#start[this.#people] as number
    this.#statement.copyWithin(at + 1, at, votes)
    this.#vote.copyWithin(at + 1, at, votes)
    this.#statement[at] = statement
    for (let later = person + 1; later <= this.#people; later++)
      this.#start[later] = (this.#start[later] as number) + 1
    this.#count[statement] = (this.#count[statement] as number) + 1
  }

  /** Where the answer stands or should stand, in the row of the person. */
  #placeOf(person: number, statement: number): number {
    let low = this.#start[person] as number
    let high = this.#start[person + 1] as number
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#statement[middle] as number) < statement) low = middle + 1
      else high = middle
    }
    return low
  }

  #makeRoom(person: number, statement: number): void {
    const votes = this.#start[this.#people] as number
    this.#statement = roomIn(this.#statement, votes + 1)
    this.#vote = roomIn(this.#vote, votes + 1)
    this.#start = roomIn(this.#start, person + 2)
    this.#sum = roomIn(this.#sum, statement + 1)
    this.#count = roomIn(this.#count, statement + 1)
    if (person === this.#people) this.#start[++this.#people] = votes
    if (statement === this.#statements) this.#statements++
  }
}

/** The same array, or a copy with twice the room when `needed` does not fit. */
function roomIn<T extends Int32Array | Int8Array | Float64Array>(array: T, needed: number): T {
  if (needed <= array.length) return array
  const larger = new (array.constructor as new (length: number) => T)(needed * 2)
  larger.set(array)
  return larger
}
