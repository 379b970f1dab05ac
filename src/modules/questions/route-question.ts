import type { HelperKind, Reason } from './reason.ts'

/** One thing that speaks for a candidate. */
export interface Evidence {
  readonly reason: Reason
  /** How much it is about the same as the question, 0 to 1. */
  readonly match: number
  /** Codes of where it happened and of everything around. */
  readonly areas: readonly string[]
  readonly at: Date | null
}

/** Somebody who could be asked, for themselves or for an initiative or organisation. */
export interface Reachable {
  readonly id: string
  readonly askable: boolean
  readonly hasAddress: boolean
  readonly seenAt: Date | null
  /** How many questions were asked of them in the last seven days. */
  readonly asked: number
}

export interface Candidate {
  readonly kind: HelperKind
  readonly id: string
  readonly evidence: readonly Evidence[]
  /** The person itself, the stewards, or who works there. */
  readonly people: readonly Reachable[]
}

export interface Suggestion {
  readonly kind: HelperKind
  readonly id: string
  readonly reason: Reason
  /** Who is asked when this is chosen; empty when it can only be read. */
  readonly asks: readonly string[]
}

export interface Routing {
  readonly question: { readonly id: string; readonly areas: readonly string[]; readonly asker: string | null }
  readonly candidates: readonly Candidate[]
  /** People who were asked this question before. */
  readonly invited: ReadonlySet<string>
  /** How many of a kind, at most. */
  readonly perKind: number
  readonly now: Date
}

export const asksPerWeek = 3
const asksPerHelper = 2
const leastMatch = 0.2

/** The best people, organisations and initiatives, best first. The order of the candidates does not matter. */
export function routeQuestion(routing: Routing): Suggestion[] {
  const kinds: readonly HelperKind[] = ['person', 'organisation', 'initiative']
  const rated = routing.candidates.flatMap(candidate => rate(candidate, routing) ?? [])
  rated.sort((one, other) => other.score - one.score || (one.suggestion.id < other.suggestion.id ? -1 : 1))
  return kinds.flatMap(kind =>
    rated
      .map(({ suggestion }) => suggestion)
      .filter(suggestion => suggestion.kind === kind)
      .slice(0, routing.perKind),
  )
}

function rate(candidate: Candidate, { question, invited, now }: Routing) {
  const weighed = candidate.evidence
    .filter(({ match }) => match >= leastMatch)
    .map(evidence => ({ evidence, weight: weigh(evidence, question.areas, now) }))
    .sort((one, other) => other.weight - one.weight || compare(one.evidence.reason, other.evidence.reason))
  const [best, ...others] = weighed
  const willing = candidate.people
    .filter(person => person.askable && person.hasAddress && person.asked < asksPerWeek)
    .filter(({ id }) => id !== question.asker && !invited.has(id))
    .sort((one, other) => one.asked - other.asked || seen(other) - seen(one) || (one.id < other.id ? -1 : 1))
  if (!best || (candidate.kind === 'person' && willing.length === 0)) return undefined
  const more = others.slice(0, 3).reduce((sum, { weight }) => sum + weight, 0)
  const score =
    (best.weight + moreCounts * more) * reachOf(willing, now) * rotation(question.id, candidate.id)
  const asks = willing.slice(0, asksPerHelper).map(({ id }) => id)
  return { score, suggestion: { kind: candidate.kind, id: candidate.id, reason: best.evidence.reason, asks } }
}

const moreCounts = 0.2
const trust: Readonly<Record<Reason['code'], number>> = {
  answered: 1,
  about: 1,
  helped: 1,
  steward: 0.95,
  position: 0.85,
  ask_me: 0.95,
  own_words: 0.9,
  chosen: 0.85,
  strength: 0.85,
  party: 0.8,
}
const helped = 1.15
const fadePerYear = 0.1
const year = 365 * 86_400_000

function weigh({ reason, match, areas, at }: Evidence, around: readonly string[], now: Date): number {
  const age = at ? Math.max(0, now.getTime() - at.getTime()) / year : 0
  const quality = trust[reason.code] * (reason.helpful ? helped : 1)
  return (match * quality * nearness(areas, around)) / (1 + fadePerYear * age)
}

/** Same neighbourhood, district, municipality, elsewhere. The steps are wider than the rotation, so near stays before far. */
const nearnessOf = [0.3, 0.6, 0.8, 1] as const

/** How near a thing in these areas (codes of its places and of everything around) is to what lies in those: over 0, 1 is nearest. */
export function nearness(areas: readonly string[], around: readonly string[]): number {
  const levels = areas.filter(area => around.includes(area)).map(levelOf)
  return nearnessOf[Math.max(0, ...levels)] ?? 1
}

function levelOf(area: string): number {
  if (area.startsWith('GM')) return 1
  return area.startsWith('BU') ? 3 : 2
}

const month = 30 * 86_400_000
const silence = { nobody: 0.6, long: 0.75, half: 0.88 }
const perAsk = 0.35

/** The more often somebody was asked this week, and the longer nobody saw them, the later it is their turn. */
function reachOf(willing: readonly Reachable[], now: Date): number {
  const [first] = willing
  if (!first) return silence.nobody
  const last = now.getTime() - Math.max(...willing.map(seen))
  const recent = last <= month ? 1 : last <= 6 * month ? silence.half : silence.long
  return recent / (1 + perAsk * first.asked)
}

function seen({ seenAt }: Reachable): number {
  return seenAt?.getTime() ?? 0
}

const turn = 0.05

/** A little more or less for each question, always the same for the same one, so that equals take turns (FNV-1a). */
function rotation(question: string, candidate: string): number {
  let hash = 0x811c9dc5
  for (const character of `${question} ${candidate}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return 1 - turn + (2 * turn * (hash >>> 0)) / 0xffffffff
}

function compare(one: Reason, other: Reason): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  return a < b ? -1 : Number(a > b)
}
