/** How somebody answered a statement: 1 agree, -1 disagree, 0 pass. */
export type Vote = 1 | 0 | -1

/** One answer. `time` is any number that grows; without it the order of the list counts. */
export interface Cast {
  readonly participant: string
  readonly statement: string
  readonly vote: Vote
  readonly time?: number
}

/**
 * All answers ever given in one conversation, as columns: place `i` of each array belongs to one answer.
 * Participants and statements are numbered in the order of their ids (numbers by size, other ids by code unit behind them).
 */
export interface Casts {
  readonly participants: readonly string[]
  readonly statements: readonly string[]
  /** Per statement: 1 when moderation left it out. */
  readonly leftOut: Uint8Array
  readonly participant: Int32Array
  readonly statement: Int32Array
  readonly vote: Int8Array
  /** In the order of time; equal times in the order given. */
  readonly time: Float64Array
}

/** Answers as they are read: ids are numbered by first appearance. */
export class CastList {
  readonly #participants = new Numbering()
  readonly #statements = new Numbering()
  readonly #rows: number[] = []
  readonly #columns: number[] = []
  readonly #votes: number[] = []
  readonly #times: number[] = []

  add({ participant, statement, vote, time = this.#times.length }: Cast): void {
    this.#rows.push(this.#participants.of(participant))
    this.#columns.push(this.#statements.of(statement))
    this.#votes.push(vote)
    this.#times.push(time)
  }

  /** The answers in the order of time, ids in their own order. */
  casts(leftOut: ReadonlySet<string>): Casts {
    const people = this.#participants.inOrder()
    const statements = this.#statements.inOrder()
    const order = inOrderOfTime(this.#times)
    return {
      participants: people.ids,
      statements: statements.ids,
      leftOut: Uint8Array.from(statements.ids, id => (leftOut.has(id) ? 1 : 0)),
      participant: Int32Array.from(order, at => people.rank[this.#rows[at] as number] as number),
      statement: Int32Array.from(order, at => statements.rank[this.#columns[at] as number] as number),
      vote: Int8Array.from(order, at => this.#votes[at] as number),
      time: Float64Array.from(order, at => this.#times[at] as number),
    }
  }
}

/**
 * Gathers answers into columns, so that they can be analysed.
 *
 * Cost: O(n log n) for n answers. Nothing is thrown; a participant may answer a statement again, the last answer counts.
 *
 * @param leftOut ids of statements that moderation left out: their answers count for how much a person took part, for nothing else
 * @example
 * castsOf([{ participant: 'ada', statement: '1', vote: 1 }]).participants // ['ada']
 */
export function castsOf(answers: Iterable<Cast>, leftOut: ReadonlySet<string> = new Set()): Casts {
  const list = new CastList()
  for (const answer of answers) list.add(answer)
  return list.casts(leftOut)
}

class Numbering {
  readonly #numbers = new Map<string, number>()

  of(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#numbers.size)
    return this.#numbers.size - 1
  }

  inOrder(): { ids: string[]; rank: Int32Array } {
    const ids = [...this.#numbers.keys()].sort(byId)
    const rank = new Int32Array(ids.length)
    ids.forEach((id, place) => (rank[this.#numbers.get(id) as number] = place))
    return { ids, rank }
  }
}

const isNumber = (id: string) => /^\d{1,15}$/.test(id)

/** Numbers by size and first, other ids by code unit. */
export function byId(one: string, other: string): number {
  const numbers = Number(isNumber(other)) - Number(isNumber(one))
  if (numbers !== 0) return numbers
  if (isNumber(one) && Number(one) !== Number(other)) return Number(one) - Number(other)
  return one < other ? -1 : Number(one > other)
}

function inOrderOfTime(times: readonly number[]): Uint32Array {
  const order = Uint32Array.from(times, (_, at) => at)
  const sorted = times.every((time, at) => at === 0 || (times[at - 1] as number) <= time)
  return sorted
    ? order
    : order.sort((one, other) => (times[one] as number) - (times[other] as number) || one - other)
}
