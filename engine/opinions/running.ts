import type { Cast, Casts } from './casts.ts'
import { growingTable, type GrowingTable } from './growing-table.ts'
import { largestEigen, type Operator } from './lanczos.ts'
import { PairSums } from './pair-sums.ts'
import { positionsIn, type Points } from './positions.ts'
import { componentsOf, planeOf, spread, type Plane } from './principal-components.ts'
import { seeded, type Draw } from '../seeded.ts'
import { statementsIn, voteTable } from './vote-table.ts'

/** A conversation that goes on: positions follow every answer. */
export interface RunningConversation {
  /** Takes an answer; a new one to the same statement replaces the old. `time` is not read: answers come in their order. */
  add(answer: Cast): void
  /** Where a participant stands now; nothing for one who never answered. Stretches and signs as in `opinionsOf`. */
  position(participant: string): { readonly x: number; readonly y: number } | undefined
  /** Center and components now, in the order of `statements`. */
  readonly plane: Plane
  readonly statements: readonly string[]
}

/** Of the largest eigenvalue; a position is then within 0.001 of that of a whole analysis. */
const TOLERANCE = 1e-6
/** One more than is shown, so that a direction that is growing is seen before it is second. */
const FOLLOWED = 3
/** How much of a fresh direction each update looks at. */
const FRESH = 1e-4

/**
 * Starts a conversation from the answers so far, for updating positions with every answer instead of a whole analysis.
 *
 * The components after an answer start from those before it and are improved until they are eigenvectors to 1e-6 of the
 * largest eigenvalue. Where second and third eigenvalue are almost equal the second component is not defined, here as in
 * a whole analysis.
 *
 * Cost of `add`: where statements times statements are not more than the answers, some ten times that number and two passes
 * over the answers; else some ten passes over the answers. No sorting or reading again; memory 60 bytes an answer at most.
 * Throws nothing.
 *
 * @example
 * const running = runningConversation(castsOf([]))
 * running.add({ participant: 'ada', statement: '1', vote: 1 })
 * running.position('ada') // { x: 0, y: 0 }
 */
export function runningConversation(
  casts: Casts,
  leftOut: ReadonlySet<string> = new Set(),
): RunningConversation {
  return new Running(casts, leftOut)
}

class Running implements RunningConversation {
  readonly #draw: Draw = seeded(1)
  readonly #people: Map<string, number>
  readonly #columns: Map<string, number>
  readonly #isLeftOut: ReadonlySet<string>
  readonly #leftOut: Set<string>
  readonly #table: GrowingTable
  readonly statements: string[]
  #followed: readonly Float64Array[]
  #plane: Plane
  #room = new Float64Array(0)
  #pairs: PairSums | undefined
  #points: Points

  constructor(casts: Casts, leftOut: ReadonlySet<string>) {
    const table = voteTable(casts)
    this.statements = statementsIn(casts)
    this.#people = new Map(casts.participants.map((id, at) => [id, at]))
    this.#columns = new Map(this.statements.map((id, at) => [id, at]))
    this.#isLeftOut = leftOut
    this.#leftOut = new Set(casts.statements.filter((_, at) => casts.leftOut[at] === 1))
    this.#table = growingTable(table)
    this.#plane = planeOf(table)
    this.#followed = this.#plane.components
    this.#points = positionsIn(table, this.#plane)
    this.#pairs = PairSums.of(table)
  }

  get plane(): Plane {
    return this.#plane
  }

  add({ participant, statement, vote }: Cast): void {
    const person = numberOf(this.#people, participant)
    if (this.#isLeftOut.has(statement)) {
      this.#table.leaveOut(person, !this.#leftOut.has(statement))
      this.#leftOut.add(statement)
    } else {
      if (!this.#columns.has(statement)) this.statements.push(statement)
      const column = numberOf(this.#columns, statement)
      const before = this.#table.set(person, column, vote)
      const { table } = this.#table
      if (this.#pairs?.fits(table)) this.#pairs.change(table, { person, statement: column, vote, before })
      else this.#pairs = PairSums.of(table)
    }
    this.#improve()
  }

  position(participant: string): { x: number; y: number } | undefined {
    const at = this.#people.get(participant)
    return at === undefined ? undefined : { x: this.#points.x[at] as number, y: this.#points.y[at] as number }
  }

  #improve(): void {
    const { table, center } = this.#table
    const size = table.statements
    const start = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      start[at] = FRESH * (this.#draw() - 0.5)
      for (const vector of this.#followed) start[at] = (start[at] as number) + (vector[at] ?? 0)
    }
    const found = largestEigen(this.#pairs?.spread(center) ?? this.#spreadOfAll(), {
      count: 2,
      keep: FOLLOWED,
      tolerance: TOLERANCE,
      draw: this.#draw,
      start,
    })
    this.#followed = found.vectors
    this.#plane = { center, components: componentsOf(found) }
    this.#points = positionsIn(table, this.#plane)
  }

  #spreadOfAll(): Operator {
    const { table, center } = this.#table
    const votes = table.vote.length
    if (this.#room.length < votes) this.#room = new Float64Array(2 * votes)
    return spread(table, center, { room: this.#room })
  }
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id)
  if (known !== undefined) return known
  numbers.set(id, numbers.size)
  return numbers.size - 1
}
