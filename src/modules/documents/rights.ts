import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { helperToo, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { isInCircle, isPersons } from '../circles/index.ts'
import type { Document } from './document.ts'

type Owner = Pick<SeenThing, 'stewards' | 'areas' | 'circle'>

/** Who answers for the thing, connectors of its place, and for a thing of a circle everybody who is in it. */
const works: Rule<Owner> = (actor, owner) =>
  keeps(actor.person, owner) ||
  hasRole(actor, 'connector', owner.areas) ||
  (isPersons(owner.circle) && isInCircle(actor, owner.circle))
    ? null
    : 'documents.only_stewards'

/** What one may do with a thing that one may see. */
export const addRights: Rights<'add', Owner> = { add: [signedIn, works, helperToo] }

export interface Affair {
  readonly document: Document
  readonly owner: Owner
}

const ownOrKept: Rule<Affair> = (actor, affair) =>
  answersFor(actor, affair) ? null : 'documents.only_stewards'

/** A moderator of the place may take it away too. */
const ownKeptOrWatched: Rule<Affair> = (actor, affair) =>
  answersFor(actor, affair) || hasRole(actor, 'moderator', affair.document.areas)
    ? null
    : 'documents.only_stewards'

const withoutCare: Rule<Affair> = (actor, { document }) =>
  !document.withCare || actor.person !== null ? null : 'site.sign_in_first'

const watched: Rule<Affair> = (actor, { document }) =>
  hasRole(actor, 'moderator', document.areas) ? null : 'documents.only_moderators'

export type DocumentAction = 'open' | 'remove' | 'see_openings' | 'hide'

/** What one may do with a document that one may see. */
export const rights: Rights<DocumentAction, Affair> = {
  open: [withoutCare],
  remove: [signedIn, ownKeptOrWatched],
  see_openings: [signedIn, ownOrKept],
  hide: [watched],
}

/** Who added it, and who answers for its thing. */
export function answersFor({ person, system }: Actor, { document, owner }: Affair): boolean {
  return system || (person !== null && person === document.addedBy) || keeps(person, owner)
}

export function keeps(person: string | null, { stewards }: Pick<Owner, 'stewards'>): boolean {
  return person !== null && stewards.includes(person)
}
