import type { Casts } from './casts.ts'
import { bySize, type Division } from './division.ts'
import { keptClusters, type Item, type KeptCluster } from './kept-clusters.ts'
import { groupCounts } from './plain-groups.ts'
import { positionsIn } from './positions.ts'
import { planeOf } from './principal-components.ts'
import { silhouette } from './silhouette.ts'
import { peopleIn } from './taking-part.ts'
import { voteTable } from './vote-table.ts'

const MOST_BASES = 100
const BASE_ROUNDS = 100
const GROUP_ROUNDS = 20
/** A new number of groups must be best this many updates in a row. */
const PATIENCE = 4
/** Once in, a person stays in; with fewer than this those with the most answers are let in. */
const FEWEST_IN = 15
const MOST_UPDATES = 200
const MOST_WORK = 20_000_000

/** What one update hands on to the next. */
interface Kept {
  /** People in the conversation, in the order in which they came. */
  readonly people: ReadonlySet<number>
  readonly bases: readonly KeptCluster[] | undefined
  readonly groups: ReadonlyMap<number, readonly KeptCluster[]>
  readonly best: number
  readonly bestTimes: number
  readonly shown: number
}

/**
 * Groups as the Polis server makes them: people into at most 100 base clusters, those into groups; both start from where the
 * update before left them, and the number of groups changes only after four updates in a row. The answers are replayed in
 * the order of time in equal parts, 200 for up to 100,000 answers and fewer for more; the server's own moments are not in an export.
 * Cost: at every update a whole analysis of the answers so far.
 */
export function polisGroups(casts: Casts): Division | undefined {
  const updates = Math.min(MOST_UPDATES, Math.ceil(MOST_WORK / casts.vote.length))
  let kept: Kept = { people: new Set(), bases: undefined, groups: new Map(), best: 0, bestTimes: 0, shown: 0 }
  for (let update = 1; update <= updates; update++)
    kept = updated(kept, casts, Math.ceil((casts.vote.length * update) / updates))
  return divisionOf(kept, casts.participants.length)
}

function updated(kept: Kept, casts: Casts, until: number): Kept {
  const table = voteTable(casts, until)
  const { x, y } = positionsIn(table, planeOf(table))
  const people = letIn(kept.people, { enough: peopleIn(table), cast: table.cast })
  const stand = [...people].map(id => ({ id, x: x[id] as number, y: y[id] as number, weight: 1 }))
  const bases = keptClusters(stand, { k: MOST_BASES, rounds: BASE_ROUNDS, last: kept.bases })
  const items = bases.map(base => ({ id: base.id, x: base.x, y: base.y, weight: base.members.length }))
  const groups = new Map(
    groupCounts(items.length).map(k => [
      k,
      keptClusters(items, { k, rounds: GROUP_ROUNDS, last: kept.groups.get(k) }),
    ]),
  )
  return { people, bases, groups, ...smoothed(kept, bestCount(items, groups)) }
}

interface Counting {
  readonly enough: Int32Array
  readonly cast: Int32Array
}

function letIn(before: ReadonlySet<number>, { enough, cast }: Counting): ReadonlySet<number> {
  const people = new Set(before)
  for (const person of enough) if ((cast[person] as number) > 0) people.add(person)
  if (people.size >= FEWEST_IN) return people
  const others = [...cast.keys()].filter(person => (cast[person] as number) > 0 && !people.has(person))
  others.sort((one, other) => (cast[other] as number) - (cast[one] as number))
  return new Set([...people, ...others.slice(0, FEWEST_IN - people.size)])
}

function bestCount(items: readonly Item[], groups: ReadonlyMap<number, readonly KeptCluster[]>): number {
  const points = { x: Float64Array.from(items, item => item.x), y: Float64Array.from(items, item => item.y) }
  const fits = [...groups].map(([k, clusters]) => {
    const of = new Map(clusters.flatMap((cluster, at) => cluster.members.map(id => [id, at])))
    const label = Int32Array.from(items, item => of.get(item.id) as number)
    return { k, fit: silhouette(points, label, clusters.length).average }
  })
  return fits.reduce((best, one) => (one.fit >= best.fit ? one : best)).k
}

function smoothed(kept: Kept, best: number): Pick<Kept, 'best' | 'bestTimes' | 'shown'> {
  const bestTimes = best === kept.best ? kept.bestTimes + 1 : 1
  const shown = bestTimes >= PATIENCE || kept.shown === 0 ? best : kept.shown
  return { best, bestTimes, shown }
}

function divisionOf({ bases, groups, shown }: Kept, people: number): Division | undefined {
  const clusters = groups.get(shown)
  if (clusters === undefined || bases === undefined) return undefined
  const group = new Int32Array(people).fill(-1)
  const members = new Map(bases.map(base => [base.id, base.members]))
  clusters.forEach((cluster, at) => {
    for (const base of cluster.members)
      for (const person of members.get(base) as readonly number[]) group[person] = at
  })
  return bySize({ groups: clusters.length, group })
}
