import type { Actor } from '../../platform/ctx/actor.ts'
import { helperToo, may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isConnectorOf } from '../people/index.ts'
import type { Entry } from './entry.ts'
import { asksAbout, type Asks, type Invitation } from './invitation.ts'
import type { Subject } from './subject.ts'

type Invited = Pick<Subject, 'areas' | 'circle' | 'stewards'>

const answersForIt = ({ person }: Actor, { stewards }: Invited) =>
  person !== null && stewards.includes(person)

/** Whoever is invited reads it: what is not for all is shown to others by who answers for it, and by connectors. */
const mayBeShown: Rule<Invited> = (actor, subject) =>
  subject.circle === 'public' || answersForIt(actor, subject) || isConnectorOf(actor, subject.areas)
    ? null
    : 'invitations.not_public'

const steward: Rule<Invited> = (actor, subject) =>
  answersForIt(actor, subject) ? null : 'invitations.only_stewards'

/** What somebody may be invited to. */
export const inviteRights: Rights<'invite' | 'invite_steward', Invited> = {
  invite: [signedIn, mayBeShown],
  invite_steward: [signedIn, mayBeShown, steward],
}

/** What the actor may ask others about this. */
export function asksFor(actor: Actor, subject: Subject): Asks[] {
  return asksAbout(subject.thing.kind).filter(asks => {
    const action = asks === 'steward' ? 'invite_steward' : 'invite'
    return may(inviteRights, { actor, action, thing: subject }) === null
  })
}

const ownInvitation: Rule<Pick<Invitation, 'inviter'>> = ({ person }, { inviter }) =>
  person !== null && person === inviter ? null : 'invitations.not_yours'

export const invitationRights: Rights<'withdraw', Pick<Invitation, 'inviter'>> = {
  withdraw: [signedIn, ownInvitation],
}

/** Filling in for somebody else. */
export const helpRights: Rights<'help', null> = { help: [signedIn] }

const owner: Rule<Entry> = ({ person }, entry) =>
  person !== null && person === entry.owner ? null : 'invitations.not_your_entry'

const standing: Rule<Entry> = (_actor, { takenAt }) => (takenAt === null ? null : 'invitations.taken_back')

/** Whoever filled it in may change it until its owner said that it is right, and after that when the owner allows it. */
const stillHelping: Rule<Entry> = ({ helper }, entry) => {
  if (helper === undefined) return null
  if (helper !== entry.helper) return 'invitations.not_your_entry'
  return entry.confirmedAt === null || entry.helperMay ? null : 'invitations.confirmed_already'
}

const notConfirmed: Rule<Entry> = ({ helper }, { confirmedAt }) =>
  helper === undefined || confirmedAt === null ? null : 'invitations.confirmed_already'

export type EntryAction = 'confirm' | 'change' | 'take_back'

/** What is done with what was filled in: by its owner, or by who helps. A helper never says for the owner that it is right. */
export const entryRights: Rights<EntryAction, Entry> = {
  confirm: [signedIn, owner, standing],
  change: [signedIn, owner, standing, stillHelping, helperToo],
  take_back: [signedIn, owner, standing, stillHelping, notConfirmed, helperToo],
}
