import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import { slugFor } from './issue.ts'

export const states = ['draft', 'running', 'ended'] as const
export type State = (typeof states)[number]

/** How a coalition decides. */
export const decisionRules = ['consent', 'majority', 'owner'] as const
export type DecisionRule = (typeof decisionRules)[number]

/** How firm a party is. Who watches may join later. */
export const firmnesses = ['in', 'trying', 'watching'] as const
export type Firmness = (typeof firmnesses)[number]

/** Parties that own an issue together. */
export interface Coalition {
  readonly id: string
  readonly slug: string
  /** Id of the issue it owns. */
  readonly issue: string
  readonly name: string
  readonly aim: string
  readonly state: State
  readonly rule: DecisionRule
  /** What the parties do when they do not get on, agreed beforehand. */
  readonly conflictPath: string
  /** Who of outside helps them then, by name. */
  readonly outsider: string
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  readonly confirmedAt: Date | null
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly endedAt: Date | null
  readonly outcome: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  /** Everybody who takes part or was asked to, in the order in which they came; not those who left. */
  readonly parties: readonly Party[]
}

/** What a party says about itself. */
export interface Terms {
  readonly brings: string
  readonly letsGo: string
  readonly interest: string
  readonly firmness: Firmness
}

/** An organisation, for which a person speaks, or a person. */
export interface Party extends Terms {
  readonly id: string
  readonly coalition: string
  readonly organisation: string | null
  /** Who is the party or speaks for it; null for an organisation that nobody speaks for now. */
  readonly person: string | null
  /** Whether it keeps the page of the coalition. */
  readonly isSteward: boolean
  readonly invitedAt: Date | null
  readonly invitedBy: string | null
  /** When it said yes; null while it is only invited. */
  readonly since: Date | null
}

export function pathOf({ slug }: Pick<Coalition, 'slug'>): string {
  return `/coalities/${slug}`
}

/** Made of its first name; the URL stays when the name changes. */
export function newSlug(name: string, id: string): string {
  return slugFor(name, id)
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(
  thing: Pick<Coalition, 'id' | 'areas' | 'circle'> & Partial<Pick<Coalition, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'coalition', id }, areas, circle: hiddenAt === null ? circle : away }
}

/** Those who said yes, also those who only watch. */
export function joined({ parties }: Pick<Coalition, 'parties'>): Party[] {
  return parties.filter(({ since }) => since !== null)
}

/** Those who own the issue: said yes and do more than watch. */
export function owners(coalition: Pick<Coalition, 'parties'>): Party[] {
  return joined(coalition).filter(({ firmness }) => firmness !== 'watching')
}

/** Persons who keep its page. */
export function stewardsOf(coalition: Pick<Coalition, 'parties'>): string[] {
  return joined(coalition).flatMap(({ isSteward, person }) => (isSteward && person !== null ? [person] : []))
}

/** Everybody who takes part, as persons. */
export function membersOf(coalition: Pick<Coalition, 'parties'>): string[] {
  return [...new Set(joined(coalition).flatMap(({ person }) => person ?? []))]
}

/** The parties this person is, or speaks for. */
export function partiesOf(coalition: Pick<Coalition, 'parties'>, person: string | null): Party[] {
  return person === null ? [] : coalition.parties.filter(party => party.person === person)
}
