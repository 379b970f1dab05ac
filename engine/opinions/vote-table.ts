import type { Casts } from './casts.ts'

/**
 * The answer of each person to each statement that is in, in compressed rows: those of person `p` stand at
 * `start[p]` up to `start[p + 1]`, by rising statement. No answer takes no room.
 */
export interface AnswerTable {
  readonly people: number
  readonly statements: number
  readonly start: Int32Array
  readonly statement: Int32Array
  /** 1 agree, -1 disagree, 0 pass. */
  readonly vote: Int8Array
  /** How many statements with answers were left out by moderation. Polis lets everybody have passed on those. */
  readonly leftOut: number
}

export interface VoteTable extends AnswerTable {
  /** Per person the answers to all statements, left out or not. */
  readonly cast: Int32Array
}

/** The last answer of each person to each statement, of the first `until` answers. O(answers + people + statements). */
export function voteTable(casts: Casts, until = casts.vote.length): VoteTable {
  const { column, statements } = columnsIn(casts)
  const last = lastAnswers(casts, until)
  const cast = new Int32Array(casts.participants.length)
  const start = new Int32Array(cast.length + 1)
  const out = new Set<number>()
  for (const at of last) {
    const person = casts.participant[at] as number
    const statement = casts.statement[at] as number
    cast[person] = (cast[person] as number) + 1
    if ((column[statement] as number) >= 0) start[person + 1] = (start[person + 1] as number) + 1
    else out.add(statement)
  }
  for (let person = 0; person < cast.length; person++)
    start[person + 1] = (start[person + 1] as number) + (start[person] as number)
  const filled = fill({ casts, column, last, start })
  return { people: cast.length, statements, start, ...filled, leftOut: out.size, cast }
}

/** The column of each statement in the table, -1 for one that was left out. */
function columnsIn(casts: Casts): { column: Int32Array; statements: number } {
  let statements = 0
  const column = Int32Array.from(casts.leftOut, out => (out === 1 ? -1 : statements++))
  return { column, statements }
}

/** Ids of the statements that are in, in the order of the table's columns. */
export function statementsIn(casts: Casts): string[] {
  return casts.statements.filter((_, at) => casts.leftOut[at] === 0)
}

/** Where the last answer of each person to each statement stands, by rising statement. */
function lastAnswers(
  { participants, statements, participant, statement }: Casts,
  until: number,
): Uint32Array {
  const byStatement = sortedBy(statement, { until, keys: statements.length })
  const seen = new Int32Array(participants.length).fill(-1)
  const kept = new Uint32Array(until)
  let count = 0
  for (let from = 0; from < until;) {
    const current = statement[byStatement[from] as number] as number
    let end = from
    while (end < until && statement[byStatement[end] as number] === current) end++
    for (let at = end - 1; at >= from; at--) {
      const answer = byStatement[at] as number
      const person = participant[answer] as number
      if (seen[person] === current) continue
      seen[person] = current
      kept[count++] = answer
    }
    from = end
  }
  return kept.subarray(0, count)
}

/** Counting sort: places 0 to `until` by rising key, equal keys in their order. */
function sortedBy(key: Int32Array, { until, keys }: { until: number; keys: number }): Uint32Array {
  const next = new Int32Array(keys + 1)
  for (let at = 0; at < until; at++)
    next[(key[at] as number) + 1] = (next[(key[at] as number) + 1] as number) + 1
  for (let at = 0; at < keys; at++) next[at + 1] = (next[at + 1] as number) + (next[at] as number)
  const order = new Uint32Array(until)
  for (let at = 0; at < until; at++) {
    const of = key[at] as number
    const place = next[of] as number
    order[place] = at
    next[of] = place + 1
  }
  return order
}

interface Filling {
  readonly casts: Casts
  readonly column: Int32Array
  readonly last: Uint32Array
  readonly start: Int32Array
}

function fill({ casts, column, last, start }: Filling): { statement: Int32Array; vote: Int8Array } {
  const total = start[start.length - 1] as number
  const next = start.slice()
  const statement = new Int32Array(total)
  const vote = new Int8Array(total)
  for (const answer of last) {
    const into = column[casts.statement[answer] as number] as number
    if (into < 0) continue
    const person = casts.participant[answer] as number
    const at = next[person] as number
    next[person] = at + 1
    statement[at] = into
    vote[at] = casts.vote[answer] as number
  }
  return { statement, vote }
}

/** The table of some people; one who is named twice counts twice. */
export function rowsOf(table: VoteTable, people: Int32Array): VoteTable {
  const start = new Int32Array(people.length + 1)
  const rows = Array.from(people, person => ({
    from: table.start[person] as number,
    end: table.start[person + 1] as number,
  }))
  rows.forEach(({ from, end }, at) => (start[at + 1] = (start[at] as number) + end - from))
  const statement = new Int32Array(start[people.length] as number)
  const vote = new Int8Array(statement.length)
  rows.forEach(({ from, end }, at) => {
    statement.set(table.statement.subarray(from, end), start[at])
    vote.set(table.vote.subarray(from, end), start[at])
  })
  const cast = people.map(person => table.cast[person] as number)
  return { ...table, people: people.length, start, statement, vote, cast }
}
