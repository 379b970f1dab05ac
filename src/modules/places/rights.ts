import { hasRole } from '../../platform/ctx/actor.ts'
import type { Rights } from '../../platform/rights.ts'

/** Official places come from a file; what is added to them is for operators. */
export const placeRights: Rights<'make', null> = {
  make: [actor => (hasRole(actor, 'operator') ? null : 'places.only_operator')],
}
