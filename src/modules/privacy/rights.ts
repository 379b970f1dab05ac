import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'

/** Whose data it is. */
export interface Owned {
  readonly person: string
  /** Nobody else runs the site. */
  readonly isLastOperator: boolean
}

const oneself: Rule<Owned> = (actor, { person }) => (actor.person === person ? null : 'privacy.only_oneself')

const othersOperate: Rule<Owned> = (_actor, { isLastOperator }) =>
  isLastOperator ? 'privacy.last_operator' : null

/** Nobody reads or erases what is kept about somebody else, whatever their role. */
export const ownDataRights: Rights<'read' | 'erase', Owned> = {
  read: [signedIn, oneself],
  erase: [signedIn, oneself, othersOperate],
}
