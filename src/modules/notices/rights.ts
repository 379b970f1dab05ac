import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'

const operatorOnly: Rule<null> = actor => (hasRole(actor, 'operator') ? null : 'notices.operators_only')

/** Notices are always one's own; the outbox is the operator's, who passes mail on when there is no mail server. */
export const noticeRights: Rights<'read_own' | 'see_outbox', null> = {
  read_own: [signedIn],
  see_outbox: [operatorOnly],
}
