import type { Casts } from './casts.ts'
import { byId } from './casts.ts'
import { bySize, sizesOf, SMALLEST_GROUP, type Division } from './division.ts'
import { plainGroups } from './plain-groups.ts'
import { polisGroups } from './polis-groups.ts'
import type { Points } from './positions.ts'
import { seeded } from '../seeded.ts'
import { stabilityOf, type Stability } from './stability.ts'
import { peopleIn } from './taking-part.ts'
import type { VoteTable } from './vote-table.ts'

export interface GroupingWish {
  /** A grouping to report on instead of finding one: participant to group. It is shown whatever its stability. */
  readonly groups?: ReadonlyMap<string, string>
  /** `plain` divides people at once; `polis` replays the conversation with at most 100 base clusters kept between updates, as the Polis server does. `plain` without. */
  readonly clusters?: 'plain' | 'polis'
  /** Seed of all that is drawn; 1 without. */
  readonly seed?: number
}

/** What was tried; `division` is nothing when it may not be shown. */
export interface Grouping {
  readonly division: Division | undefined
  /** Of each group in the division. */
  readonly names: readonly string[]
  readonly agreement: readonly number[]
  readonly stability: number
}

interface Conversation {
  readonly casts: Casts
  readonly table: VoteTable
  readonly positions: Points
}

/** From here a division is the same one, seen twice. */
const STABLE = 0.75
/** Halves of the statements must agree this much; two people more or less matter in a small company. */
const halvesAgree = (people: number) => 0.15 + 2 / people

export function groupsFor(conversation: Conversation, wish: GroupingWish): Grouping | undefined {
  const { casts, table } = conversation
  const draw = seeded(wish.seed ?? 1)
  if (wish.groups !== undefined) {
    const { division, names } = given(casts, wish.groups)
    if (division.groups === 0) return undefined
    return { division, names, ...measured(stabilityOf(table, division, draw), division) }
  }
  const found =
    wish.clusters === 'polis'
      ? polisGroups(casts)
      : plainGroups(conversation.positions, peopleIn(table), draw)
  if (found === undefined || shownIn(found) < 2) return undefined
  const { stability, agreement } = measured(stabilityOf(table, found, draw), found)
  const names = Array.from({ length: found.groups }, (_, at) => String(at))
  return { division: stability >= STABLE ? found : undefined, names, stability, agreement }
}

const shownIn = (division: Division) => sizesOf(division).filter(size => size >= SMALLEST_GROUP).length

/** One number: how far the division comes back with people drawn again; when halves of the statements do not find it, how little they agree. */
function measured(
  { drawnAgain, halves, groups }: Stability,
  division: Division,
): Pick<Grouping, 'stability' | 'agreement'> {
  const people = sizesOf(division).reduce((sum, size) => sum + size, 0)
  const stability = halves >= halvesAgree(people) ? drawnAgain : Math.min(drawnAgain, halves)
  return { stability: Math.max(stability, 0), agreement: groups }
}

function given(casts: Casts, groups: ReadonlyMap<string, string>): { division: Division; names: string[] } {
  const names = [...new Set(groups.values())].sort(byId)
  const number = new Map(names.map((name, at) => [name, at]))
  const group = Int32Array.from(casts.participants, id => number.get(groups.get(id) ?? '') ?? -1)
  const division = bySize({ groups: names.length, group })
  const kept = Array.from(
    { length: division.groups },
    (_, at) => names[group[division.group.indexOf(at)] as number] as string,
  )
  return { division, names: kept }
}
