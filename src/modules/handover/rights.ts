import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { standingOf, type Handover } from './handover.ts'

/** A handover with what the rules ask. */
export interface Affair {
  readonly handover: Handover
  /** Who chooses a successor. */
  readonly choosers: readonly string[]
}

export type HandoverAction = 'see' | 'answer' | 'choose' | 'agree' | 'withdraw' | 'read_pack'

const isHolder: Rule<Affair> = (actor, { handover }) =>
  actor.person !== null && actor.person === handover.holder ? null : 'handover.only_holder'

const isSuccessor: Rule<Affair> = (actor, { handover }) =>
  actor.person !== null && actor.person === handover.successor ? null : 'handover.only_successor'

/** Who chose hears the answer, and may look at it then. */
const asked: Rule<Affair> = (actor, { handover }) =>
  actor.person !== null && actor.person === handover.askedBy ? null : 'handover.not_found'

const chooses: Rule<Affair> = (actor, { choosers }) =>
  actor.person !== null && choosers.includes(actor.person) ? null : 'handover.only_choosers'

const operates: Rule<Affair> = actor => (hasRole(actor, 'operator') ? null : 'handover.only_operators')

const concerned: Rule<Affair> = (actor, affair) =>
  [isHolder, isSuccessor, asked, chooses, operates].some(rule => rule(actor, affair) === null)
    ? null
    : 'handover.not_found'

const isOpen: Rule<Affair> = (_actor, { handover }) =>
  standingOf(handover) === 'open' ? null : 'handover.chosen_already'

const isAsked: Rule<Affair> = (_actor, { handover }) =>
  standingOf(handover) === 'asked' ? null : 'handover.answered_already'

const inShadow: Rule<Affair> = (_actor, { handover }) =>
  standingOf(handover) === 'shadow' ? null : 'handover.not_in_shadow'

const isOfPlace: Rule<Affair> = (_actor, { handover }) =>
  handover.role.kind === 'keeping' && handover.agreedAt === null ? null : 'handover.nothing_to_agree'

/** A position that was accepted has its last day already. */
const canStop: Rule<Affair> = (_actor, { handover }) => {
  const standing = standingOf(handover)
  const isFixed = standing === 'shadow' && handover.role.kind === 'position'
  return standing === 'over' || isFixed ? 'handover.too_late' : null
}

/** Nobody gives away what another keeps; nobody gets what they did not say yes to. */
export const rights: Rights<HandoverAction, Affair> = {
  see: [signedIn, concerned],
  answer: [signedIn, isSuccessor, isAsked],
  choose: [signedIn, chooses, isOpen],
  agree: [signedIn, operates, isOfPlace, inShadow],
  withdraw: [signedIn, isHolder, canStop],
  read_pack: [signedIn, isSuccessor, inShadow],
}
