import { compareTexts } from './compare-texts.ts'
import type { Network } from './network.ts'
import { type Organisations, organisationsOf } from './organisations.ts'

/** How much of what ties two organisations hangs on one person. */
export interface Dependence {
  /** Ids of organisation nodes, or names as the nodes give them; in the order of their code units. */
  readonly organisations: readonly [string, string]
  /** In how many ways the two are tied. */
  readonly ties: number
  /** How many of them are gone when this person goes. */
  readonly through: number
  /** The person on whom most hang; null when no tie hangs on a person. */
  readonly person: string | null
}

/** Where more organisations than this meet, it is a crowd that ties no two of them. */
const CROWD = 50

/**
 * Per pair of organisations that are tied: the ties, and how many run through one person.
 *
 * Two organisations are tied by each tie between somebody or something of the one and of the other, and by each node of
 * neither (a person with two positions, an initiative) that both have ties to, unless more than 50 organisations do. A tie
 * runs through a person when it is gone without that person: an end of it, the person in between, or the only one who
 * ties its organisation to what is in between. Needs nodes with kinds or organisations; else the answer is empty.
 *
 * The list starts with what hangs on one person for the largest part, then with the most ties.
 *
 * Cost: linear in ties plus the pairs of organisations at each node in between. Never throws.
 * @example
 * const nodes = [{ id: 'a', organisation: 'Care' }, { id: 'b', organisation: 'School' }]
 * const network = createNetwork({ ties: [{ source: 'a', target: 'b' }], nodes })
 * dependence(network) // [{ organisations: ['Care', 'School'], ties: 1, through: 1, person: 'a' }]
 */
export function dependence(network: Network): Dependence[] {
  const organisations = organisationsOf(network)
  const tally = newTally(organisations.names.length, network.nodes.length)
  for (let node = 0; node < network.nodes.length; node++) {
    if ((organisations.of[node] as number) < 0) countBetween(network, node, { organisations, tally })
    else countDirect(network, node, { organisations, tally })
  }
  return listed(network, organisations, tally)
}

/** One number for each tie of a pair, and one for each tie of a pair that runs through a person. */
interface Tally {
  readonly ties: number[]
  readonly through: number[]
  readonly add: (one: number, other: number, persons: readonly number[]) => void
}

/** A pair of organisations is one number, and with a person one again: up to 10^15, so nodes to 10^5 at least are exact in a double. */
function newTally(organisations: number, nodes: number): Tally {
  const ties: number[] = []
  const through: number[] = []
  const add = (one: number, other: number, persons: readonly number[]) => {
    const pair = Math.min(one, other) * organisations + Math.max(one, other)
    ties.push(pair)
    for (const person of persons) through.push(pair * nodes + person)
  }
  return { ties, through, add }
}

/** Each different number and how often it occurs, ascending. */
function* counted(numbers: readonly number[]): Generator<[number: number, count: number]> {
  const sorted = Float64Array.from(numbers).sort()
  for (let first = 0; first < sorted.length;) {
    let next = first + 1
    while (sorted[next] === sorted[first]) next++
    yield [sorted[first] as number, next - first]
    first = next
  }
}

type Counting = { readonly organisations: Organisations; readonly tally: Tally }

function countDirect(network: Network, node: number, { organisations, tally }: Counting): void {
  const { start, neighbour } = network.around
  const { of, isPerson } = organisations
  const own = of[node] as number
  for (const other of neighbour.subarray(start[node], start[node + 1])) {
    const theirs = of[other] as number
    if (other < node || theirs < 0 || theirs === own) continue
    tally.add(
      own,
      theirs,
      [node, other].filter(end => isPerson[end] === 1),
    )
  }
}

function countBetween(network: Network, node: number, { organisations, tally }: Counting): void {
  const { start, neighbour } = network.around
  const { of, isPerson } = organisations
  const sides = new Map<number, number[]>()
  for (const other of neighbour.subarray(start[node], start[node + 1])) {
    const theirs = of[other] as number
    if (theirs >= 0) sides.set(theirs, [...(sides.get(theirs) ?? []), other])
  }
  if (sides.size < 2 || sides.size > CROWD) return
  const only = (contacts: readonly number[]) =>
    contacts.length === 1 ? contacts.filter(contact => isPerson[contact] === 1) : []
  const middle = isPerson[node] === 1 ? [node] : []
  const list = [...sides].map(([side, contacts]) => ({ side, persons: only(contacts) }))
  for (const [at, one] of list.entries())
    for (const other of list.slice(at + 1))
      tally.add(one.side, other.side, [...middle, ...one.persons, ...other.persons])
}

function listed({ nodes }: Network, { names }: Organisations, { ties, through }: Tally): Dependence[] {
  const heaviest = new Map<number, { person: number; count: number }>()
  for (const [key, count] of counted(through)) {
    const pair = Math.floor(key / nodes.length)
    if (count > (heaviest.get(pair)?.count ?? 0)) heaviest.set(pair, { person: key % nodes.length, count })
  }
  const pairs = [...counted(ties)].map(([pair, count]): Dependence => {
    const both = [names[Math.floor(pair / names.length)] ?? '', names[pair % names.length] ?? '']
    const [one = '', other = ''] = both.sort(compareTexts)
    const best = heaviest.get(pair)
    const person = best === undefined ? null : (nodes[best.person]?.id ?? null)
    return { organisations: [one, other], ties: count, through: best?.count ?? 0, person }
  })
  return pairs.sort(
    (one, other) =>
      other.through / other.ties - one.through / one.ties ||
      other.ties - one.ties ||
      compareTexts(one.organisations[0], other.organisations[0]) ||
      compareTexts(one.organisations[1], other.organisations[1]),
  )
}
