import type { inviteExample } from '../../src/modules/questions/index.ts'
import type { InitiativeKey } from './initiatives.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PersonKey } from './people.ts'

/** Somebody or something of the example. */
export type Ref = `person:${PersonKey}` | `organisation:${OrganisationKey}` | `initiative:${InitiativeKey}`

interface MadeUpInvitation {
  readonly who: PersonKey
  /** For whom this person was asked; left out: for oneself. */
  readonly via?: Ref
  readonly reason: Parameters<typeof inviteExample>[1]['reason']
}

export interface MadeUpAnswer {
  readonly by: PersonKey
  readonly role: string
  /** Days ago. */
  readonly ago: number
  /** Paragraphs. */
  readonly body: readonly string[]
  readonly refersTo?: readonly Ref[]
  /** Who said that it helped. */
  readonly helped?: readonly PersonKey[]
}

export interface MadeUpQuestion {
  readonly title: string
  readonly explanation: string
  readonly motivation: string
  readonly places: readonly string[]
  readonly asker: PersonKey
  /** Days ago. */
  readonly asked: number
  readonly invited?: readonly MadeUpInvitation[]
  readonly answers?: readonly MadeUpAnswer[]
  /** When the connectors got it and one of them took it, in days ago. */
  readonly taken?: { readonly by: PersonKey; readonly handed: number; readonly ago: number }
  readonly closed?: { readonly ago: number; readonly kind: 'solved' | 'partly'; readonly outcome: string }
}
