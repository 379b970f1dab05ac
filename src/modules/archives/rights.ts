import { hasRole } from '../../platform/ctx/actor.ts'
import { signedIn, type Rights } from '../../platform/rights.ts'

/** Who runs the whole site: an archive holds what is for smaller circles too. */
export const archiveRights: Rights<'see' | 'make' | 'fetch' | 'restore', null> = {
  see: [signedIn, onlyOperator],
  make: [signedIn, onlyOperator],
  fetch: [signedIn, onlyOperator],
  restore: [signedIn, onlyOperator],
}

function onlyOperator(actor: Parameters<typeof hasRole>[0]): string | null {
  return hasRole(actor, 'operator') ? null : 'archives.only_operators'
}
