import { bySize, sizesOf, SMALLEST_GROUP, type Division } from './division.ts'
import { kMeans } from './k-means.ts'
import type { Points } from './positions.ts'
import type { Draw } from '../seeded.ts'
import { silhouette } from './silhouette.ts'
import { pointsOf } from './taking-part.ts'

const MOST_GROUPS = 5
const STARTS = 10
/** The silhouette of this many says enough about all. */
const SAMPLE = 1500

/** How many groups are tried: 2 up to 5, fewer for few people, as on the Polis server. */
export function groupCounts(people: number): number[] {
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(people / 12))
  return [2, 3, 4, 5].filter(k => k <= most)
}

/**
 * Divides `people` of `positions` into the number of groups that fits best: k-means for each number, the largest average
 * silhouette; then the smallest number within one standard error of that, so that chance does not add a group. Divisions
 * with a group under 5 do not take part. Nothing when none is left.
 */
export function plainGroups(positions: Points, people: Int32Array, draw: Draw): Division | undefined {
  const points = pointsOf(positions, people)
  if (people.length < 2 * SMALLEST_GROUP) return undefined
  const tried = groupCounts(people.length)
    .map(groups => ({ groups, group: kMeans(points, { k: groups, draw, starts: STARTS }).label }))
    .filter(division => Math.min(...sizesOf(division)) >= SMALLEST_GROUP)
    .map(division => ({ division, fit: sampledFit(points, division) }))
  const [best] = tried.map(({ fit }) => fit).sort((one, other) => other.average - one.average)
  const chosen = best && tried.find(({ fit }) => fit.average >= best.average - best.error)
  return chosen && bySize(among(people, positions.x.length, chosen.division))
}

function among(people: Int32Array, all: number, { groups, group }: Division): Division {
  const whole = new Int32Array(all).fill(-1)
  people.forEach((person, at) => (whole[person] = group[at] as number))
  return { groups, group: whole }
}

function sampledFit(points: Points, { groups, group }: Division) {
  const every = Math.max(group.length / SAMPLE, 1)
  const chosen = Int32Array.from({ length: Math.floor(group.length / every) }, (_, at) =>
    Math.floor(at * every),
  )
  return silhouette(
    pointsOf(points, chosen),
    chosen.map(at => group[at] as number),
    groups,
  )
}
