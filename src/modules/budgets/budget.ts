import slugify from '@sindresorhus/slugify'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import { dayOf } from '../organisations/index.ts'

/** In this order, one after the other. */
export const phases = [
  ...(['ideas', 'support', 'working_out', 'check'] as const),
  ...(['voting', 'outcome', 'realisation', 'looking_back'] as const),
] as const
export type Phase = (typeof phases)[number]

/** How one vote a person is kept; `mail` is an account with a mail address. */
export const proofs = ['none', 'mail', 'code', 'list'] as const
export type Proof = (typeof proofs)[number]

/** What fits on a ballot: any projects, so many projects, so many points, or projects for the money. */
export const ballotForms = ['approve', 'approve_most', 'points', 'within'] as const
export type BallotForm = (typeof ballotForms)[number]

export const rules = ['equal_shares', 'greedy'] as const
export type Rule = (typeof rules)[number]

export const hostRoles = ['host', 'official'] as const
export type HostRole = (typeof hostRoles)[number]

export interface Host {
  readonly person: string
  readonly role: HostRole
}

/** From so many people on their number is told. */
export const fewestCounted = 5

export const longest = { title: 150, text: 5_000, sentence: 300, reason: 1_000 } as const

/** Per phase the day (`2026-03-03`) on which it is planned to end. */
export type Calendar = Readonly<Partial<Record<Phase, string>>>

/** Money for a place, decided in phases. */
export interface Budget {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly intro: string
  /** Cents. */
  readonly amount: number
  readonly whoMay: string
  readonly minAge: number | null
  readonly proof: Proof
  readonly ballot: BallotForm
  /** How many projects or points fit on a ballot. */
  readonly ballotMost: number | null
  readonly rule: Rule
  /** How many people an idea needs to become a project. */
  readonly supportNeeded: number
  readonly phase: Phase
  readonly phaseSince: Date
  readonly calendar: Calendar
  /** With it the lots are drawn that order equal projects; published when voting begins. */
  readonly lotSeed: string
  readonly isImport: boolean
  readonly source: string
  readonly place: string
  /** Codes of its place and of everything around it. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly hosts: readonly Host[]
}

/** Names of the phases in addresses. */
export const phaseInUrl: Readonly<Record<Phase, string>> = {
  ideas: 'ideeen',
  support: 'steun',
  working_out: 'uitwerken',
  check: 'toets',
  voting: 'stemmen',
  outcome: 'uitslag',
  realisation: 'uitvoering',
  looking_back: 'terugblik',
}

export function pathOf({ slug }: Pick<Budget, 'slug'>): string {
  return `/begroting/${slug}`
}

export function pathOfPhase(budget: Pick<Budget, 'slug'>, phase: Phase): string {
  return `${pathOf(budget)}/${phaseInUrl[phase]}`
}

/** The last digits of the id set things with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  return `${slugText(title) || 'begroting'}-${id.slice(-6)}`
}

export function slugText(title: string): string {
  return slugify(title).slice(0, 60).replace(/-+$/, '')
}

/** The phase after this one; undefined after the last. */
export function phaseAfter(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) + 1]
}

/** Whether this phase is over or going on. */
export function hasReached({ phase }: Pick<Budget, 'phase'>, wanted: Phase): boolean {
  return phases.indexOf(phase) >= phases.indexOf(wanted)
}

/** Whether nobody can vote any more: our clock and the planned last day close the vote, also before anybody does. */
export function isVoteOver(now: Date, { phase, calendar }: Pick<Budget, 'phase' | 'calendar'>): boolean {
  return phase === 'voting' && calendar.voting !== undefined && dayOf(now) > calendar.voting
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(thing: Pick<Budget, 'id' | 'areas' | 'circle'> & Partial<Pick<Budget, 'hiddenAt'>>) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'budget', id }, areas, circle: hiddenAt === null ? circle : away }
}

export function personsOf({ hosts }: Pick<Budget, 'hosts'>, role?: HostRole): string[] {
  return hosts.filter(host => role === undefined || host.role === role).map(({ person }) => person)
}
