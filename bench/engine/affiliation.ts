import type { NetworkNode, Tie } from '@knooppunt/engine/network'
import { randomFrom } from '../made-up-dutch.ts'

type MadeUp = { nodes: NetworkNode[]; ties: Tie[] }
type Meeting = readonly [upTo: number, one: Kind, other: Kind]
type Kind = 'person' | 'organisation' | 'initiative'

const PLACES = 342
const SHARES: readonly (readonly [Kind, number])[] = [
  ['person', 0.6],
  ['organisation', 0.1],
  ['initiative', 0.3],
]
/** Which kinds a tie joins, and up to which draw. */
const MEETINGS: readonly Meeting[] = [
  [0.3, 'person', 'organisation'],
  [0.75, 'person', 'initiative'],
  [0.9, 'organisation', 'initiative'],
  [0.97, 'person', 'person'],
]
const lastMeeting: Meeting = [1, 'organisation', 'organisation']
const ELSEWHERE = 0.08

/**
 * A made-up affiliation network of people, organisations and initiatives: places of very different size, few who do very
 * much and many who do little (Pareto, exponent 2.2), eight ties in a hundred to another place. Exactly `size` different ties.
 */
export function affiliation(order: number, size: number): MadeUp {
  const random = randomFrom(20_261_121)
  const nodes = SHARES.flatMap(([kind, share]) =>
    Array.from({ length: Math.round(order * share) }, (_, at) => nodeOf(kind, at)),
  )
  const draw = drawsOf(nodes, random)
  const seen = new Set<string>()
  const ties: Tie[] = []
  while (ties.length < size) {
    const pick = random()
    const [, one, other] = MEETINGS.find(([upTo]) => pick < upTo) ?? lastMeeting
    const place = placeOf(random)
    const source = draw(one, place)
    const target = draw(other, random() < ELSEWHERE ? placeOf(random) : place)
    if (source === undefined || target === undefined) continue
    const key = source < target ? `${source} ${target}` : `${target} ${source}`
    if (source === target || seen.has(key)) continue
    seen.add(key)
    ties.push({ source, target, weight: 1, kind: '', since: '' })
  }
  return { nodes, ties }
}

const nodeOf = (kind: Kind, at: number): NetworkNode => ({
  id: `${kind[0]}${at}`,
  kind,
  label: '',
  organisation: '',
})

/** Few places are large: the k-th as likely as 1 / (k + 10). */
function placeOf(random: () => number): number {
  return Math.floor(10 * ((PLACES / 10 + 1) ** random() - 1))
}

/** Draws a node of a kind in a place, more often the one that does more. */
function drawsOf(nodes: readonly NetworkNode[], random: () => number) {
  const lists = new Map<string, { ids: string[]; sums: number[] }>()
  for (const { id, kind } of nodes) {
    const key = `${kind} ${placeOf(random)}`
    const list = lists.get(key) ?? { ids: [], sums: [] }
    lists.set(key, list)
    list.ids.push(id)
    list.sums.push((list.sums.at(-1) ?? 0) + (1 - random()) ** (-1 / 2.2))
  }
  return (kind: Kind, place: number): string | undefined => {
    const list = lists.get(`${kind} ${place}`)
    if (!list) return undefined
    const aim = random() * (list.sums.at(-1) ?? 0)
    let [low, high] = [0, list.sums.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((list.sums[middle] ?? 0) < aim) low = middle + 1
      else high = middle
    }
    return list.ids[low]
  }
}
