import type { WantKind } from '../initiatives/index.ts'
import type { Claim } from '../people/index.ts'

/** Who or what may have what an initiative asks for. */
export const memberKinds = ['person', 'organisation', 'initiative'] as const
export type MemberKind = (typeof memberKinds)[number]

export interface Member {
  readonly kind: MemberKind
  readonly id: string
}

export function keyOf({ kind, id }: Member): string {
  return `${kind}:${id}`
}

/** Something that an initiative asks for. */
export interface Need {
  readonly kind: WantKind
  readonly text: string
}

/** Why somebody or something has what is asked for: a claim of a person, an offer of an initiative, what an organisation is about. */
export type Proof =
  | { readonly by: 'claim'; readonly claim: Claim }
  | { readonly by: 'offer'; readonly text: string }
  | { readonly by: 'about'; readonly words: readonly string[] }

/** That somebody or something has what one need asks for. */
export interface Cover {
  /** Number of the need. */
  readonly need: number
  readonly proof: Proof
  /** How much of what tells in the need it has, over 0 and at most 1. */
  readonly share: number
}

/** Below this share it is a word in common and no more. */
export const leastShare = 0.3

const ofPeople: readonly WantKind[] = ['hands', 'skill', 'knowledge']

/** Whether a claim may answer a need of this kind: what was chosen from the list is something one does, and no money or place. */
export function mayAnswer(claim: Claim, kind: WantKind): boolean {
  return claim.from !== 'list' || ofPeople.includes(kind)
}

/** Whether an offer of one kind may answer a need of another: hands, skill and knowledge go together. */
export function isAlike(offer: WantKind, need: WantKind): boolean {
  return offer === need || (ofPeople.includes(offer) && ofPeople.includes(need))
}
