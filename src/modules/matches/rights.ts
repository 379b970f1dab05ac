import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { answersFor, type Initiative } from '../initiatives/index.ts'

const stewards: Rule<Initiative> = (actor, initiative) =>
  initiative.removedAt === null && answersFor(actor, initiative) ? null : 'matches.only_stewards'

/** Who sees who could help an initiative, and puts some of them aside: those who answer for it. */
export const rights: Rights<'see' | 'dismiss', Initiative> = {
  see: [signedIn, stewards],
  dismiss: [signedIn, stewards],
}
