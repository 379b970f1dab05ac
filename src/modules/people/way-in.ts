import type { Actor, Grant } from '../../platform/ctx/actor.ts'

/** How a session began: by a mailed link or code, a link made at the command line, a passkey, or a provider. */
export type Way = 'mail' | 'link' | 'passkey' | 'identity'

const decidesAboutOthers: readonly Grant['role'][] = ['moderator', 'operator']

/**
 * Which roles count in a session that began this way. Who only showed a mailbox does not moderate or run the site: for that
 * one needs a passkey, a provider, or the command line of the server.
 */
export function grantsBy(way: Way, grants: readonly Grant[]): Pick<Actor, 'grants' | 'waits'> {
  const waits = way === 'mail' ? grants.filter(({ role }) => decidesAboutOthers.includes(role)) : []
  const counting = grants.filter(grant => !waits.includes(grant))
  return { grants: [{ role: 'member', place: null }, ...counting], ...(waits.length > 0 && { waits }) }
}
