import type { Casts } from './casts.ts'
import { consensusSet, divisiveSet, groupAwareConsensus } from './consensus.ts'
import { sizesOf, SMALLEST_GROUP, type Division } from './division.ts'
import { groupsFor, type GroupingWish, type Grouping } from './grouping.ts'
import { positionsIn, type Points } from './positions.ts'
import { planeOf, type Plane } from './principal-components.ts'
import { representativeOf, type Side } from './representative.ts'
import { tallies, tallyOf, togetherBut, type Tally } from './tally.ts'
import { statementsIn, voteTable, type VoteTable } from './vote-table.ts'

/** What may be shown: only counts, what people share, or groups as well. */
export type Stage = 'counts' | 'common-ground' | 'groups'

/** What people think, as `knooppunt opinions --json` prints it. */
export interface Opinions {
  /** People who answered anything, statements that are in and were answered, and the answers to those. */
  readonly participants: number
  readonly statements: number
  readonly votes: number
  /** `center` and both `components` follow `statements`; an average answer is -1 to 1. */
  readonly pca: { readonly statements: string[]; readonly center: number[]; readonly components: number[][] }
  readonly stage: Stage
  /** Largest first; empty before stage `groups`. A group under 5 people is never here. */
  readonly groups: GroupShown[]
  /** Empty in stage `counts`; `group` is null for who is in no group that is shown. */
  readonly positions: Record<string, Position>
  /** Per statement 0 to 1: product over the groups of (agree + 1) / (seen + 2); without groups everybody is one. Empty in stage `counts`. */
  readonly groupAwareConsensus: Record<string, number>
  /** Ids, strongest first, five at most. */
  readonly consensus: { readonly agree: string[]; readonly disagree: string[] }
  readonly divisive: string[]
  /** Bootstrap agreement, 0 to 1, of each group in `groups` and of the division that was tried; 0 when none was. */
  readonly uncertainty: { readonly groups: number[]; readonly stability: number }
}

export interface GroupShown {
  readonly id: string
  readonly size: number
  readonly members: string[]
  /** `value` is how many times as likely members are to take this side as everybody else in a group. */
  readonly representative: { readonly statement: string; readonly side: Side; readonly value: number }[]
}

export interface Position {
  readonly x: number
  readonly y: number
  readonly group: string | null
}

const ENOUGH_FOR_COMMON_GROUND = 8

/**
 * Finds what people agree on, where they differ and which groups of opinion there are.
 *
 * The method of Polis: unseen answers at the average of their statement, two principal components, positions corrected
 * for how much a person saw, k-means. What it shows grows with what is known: counts from 1 person, common ground from 8, groups
 * only when they come back after drawing people and statements again. The same `casts` and `wish` give the same result.
 *
 * Cost: about 60 passes over the answers, and 50 small repetitions with at most 1,000 people; memory O(answers). Throws nothing.
 *
 * @example
 * opinionsOf(readVotes('comment-id,voter-id,vote\n1,ada,1\n')).stage // 'counts'
 * @source Small, Bjorkegren, Erkkilä, Shaw, Megill, Polis: scaling deliberation by mapping high dimensional opinion spaces, Recerca 26 (2), 2021, doi:10.6035/recerca.5516
 */
export function opinionsOf(casts: Casts, wish: GroupingWish = {}): Opinions {
  const table = voteTable(casts)
  const plane = planeOf(table)
  const positions = positionsIn(table, plane)
  const enough = table.people >= ENOUGH_FOR_COMMON_GROUND
  const grouping = enough ? groupsFor({ casts, table, positions }, wish) : undefined
  return reported({ casts, table, plane, positions, enough, grouping })
}

interface Found {
  readonly casts: Casts
  readonly table: VoteTable
  readonly plane: Plane
  readonly positions: Points
  readonly enough: boolean
  readonly grouping: Grouping | undefined
}

function reported({ casts, table, plane, positions, enough, grouping }: Found): Opinions {
  const ids = statementsIn(casts)
  const name = (columns: readonly number[]) => columns.map(at => ids[at] as string)
  const division = grouping?.division
  const counted = division ? tallies(table, division) : [tallyOf(table)]
  const everybody = tallyOf(table)
  const consensus = groupAwareConsensus(counted, table.statements)
  const shown = division ? shownGroups(division, grouping.names) : []
  return {
    participants: table.people,
    statements: table.statements,
    votes: table.vote.length,
    pca: {
      statements: ids,
      center: [...plane.center],
      components: plane.components.map(component => [...component]),
    },
    stage: !enough ? 'counts' : shown.length > 0 ? 'groups' : 'common-ground',
    groups: shown.map(group => described(group, { casts, ids, counted })),
    positions: enough ? named(casts, positions, shown) : {},
    groupAwareConsensus: enough ? Object.fromEntries(ids.map((id, at) => [id, consensus[at] as number])) : {},
    consensus: {
      agree: enough ? name(consensusSet(everybody, 'agree')) : [],
      disagree: enough ? name(consensusSet(everybody, 'disagree')) : [],
    },
    divisive: enough ? name(divisiveSet(counted, table.statements)) : [],
    uncertainty: {
      groups: shown.map(({ at }) => (grouping as Grouping).agreement[at] as number),
      stability: grouping?.stability ?? 0,
    },
  }
}

/** A group that is large enough to be shown; `at` is its number in the division. */
interface Shown {
  readonly at: number
  readonly id: string
  readonly people: number[]
}

function shownGroups(division: Division, names: readonly string[]): Shown[] {
  const sizes = sizesOf(division)
  return [...sizes.keys()]
    .filter(at => (sizes[at] as number) >= SMALLEST_GROUP)
    .map(at => ({
      at,
      id: names[at] as string,
      people: [...division.group.keys()].filter(person => division.group[person] === at),
    }))
}

interface Describing {
  readonly casts: Casts
  readonly ids: readonly string[]
  readonly counted: readonly Tally[]
}

function described({ at, id, people }: Shown, { casts, ids, counted }: Describing): GroupShown {
  return {
    id,
    size: people.length,
    members: people.map(person => casts.participants[person] as string),
    representative: representativeOf(counted[at] as Tally, togetherBut(counted, at)).map(
      ({ statement, side, value }) => ({
        statement: ids[statement] as string,
        side,
        value,
      }),
    ),
  }
}

function named(casts: Casts, { x, y }: Points, shown: readonly Shown[]): Record<string, Position> {
  const group = new Map(shown.flatMap(({ id, people }) => people.map(person => [person, id])))
  return Object.fromEntries(
    casts.participants.map((id, at) => [
      id,
      { x: x[at] as number, y: y[at] as number, group: group.get(at) ?? null },
    ]),
  )
}
