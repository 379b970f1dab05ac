import type { VoteTable } from './vote-table.ts'

/** How often each statement was answered, per statement of the table: `seen` is agree, disagree and pass together. */
export interface Tally {
  readonly agree: Int32Array
  readonly disagree: Int32Array
  readonly seen: Int32Array
}

/**
 * Counts the answers per group; `group[p]` is the group of person `p`, below 0 for none. O(answers).
 */
export function tallies(
  { people, statements, start, statement, vote }: VoteTable,
  { group, groups }: { readonly group: ArrayLike<number>; readonly groups: number },
): Tally[] {
  const counted = Array.from({ length: groups }, () => ({
    agree: new Int32Array(statements),
    disagree: new Int32Array(statements),
    seen: new Int32Array(statements),
  }))
  for (let person = 0; person < people; person++) {
    const tally = counted[group[person] as number]
    if (tally === undefined) continue
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      const of = statement[at] as number
      tally.seen[of] = (tally.seen[of] as number) + 1
      if (vote[at] === 1) tally.agree[of] = (tally.agree[of] as number) + 1
      else if (vote[at] === -1) tally.disagree[of] = (tally.disagree[of] as number) + 1
    }
  }
  return counted
}

/** The answers of everybody. */
export function tallyOf(table: VoteTable): Tally {
  return tallies(table, { group: new Int8Array(table.people), groups: 1 })[0] as Tally
}

/** The answers of all groups but one. */
export function togetherBut(groups: readonly Tally[], left: number): Tally {
  const others = groups.filter((_, at) => at !== left)
  const sum = (of: keyof Tally) =>
    Int32Array.from((groups[left] as Tally)[of], (_, statement) =>
      others.reduce((total, one) => total + (one[of][statement] as number), 0),
    )
  return { agree: sum('agree'), disagree: sum('disagree'), seen: sum('seen') }
}
