/** Verbs of ActivityStreams 2.0 that are spoken here. */
export type Verb =
  | 'Create'
  | 'Update'
  | 'Delete'
  | 'Add'
  | 'Remove'
  | 'Offer'
  | 'Accept'
  | 'Reject'
  | 'Join'
  | 'Leave'
  | 'Invite'
  | 'Like'
  | 'Question'
  | 'Announce'
  | 'Undo'
  | 'Flag'

export interface Thing {
  readonly kind: string
  readonly id: string
}

/** What a use-case tells: a verb on an object, where, and who may know. */
export interface Fact {
  readonly verb: Verb
  readonly object: Thing
  readonly target?: Thing
  /** Codes of the places it happened in and of everything around them; empty when it has no place. */
  readonly areas: readonly string[]
  /** `public` facts are shown on place pages and leave the house; anything else stays inside. Default `public`. */
  readonly circle?: string
  /** Small facts a consumer needs without asking again; never contact details. */
  readonly data?: Readonly<Record<string, unknown>>
  /** Done by right of a role: it stands in the logbook, whatever its circle. */
  readonly asRole?: boolean
}

/** A fact as it stands in the log. */
export interface Activity {
  readonly id: string
  readonly at: Date
  readonly name: string
  readonly verb: Verb
  readonly actor: string | null
  readonly object: Thing
  readonly target: Thing | null
  readonly areas: readonly string[]
  readonly circle: string
  readonly data: Readonly<Record<string, unknown>>
}
