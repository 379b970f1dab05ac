import type { Actor } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { extendSession, sessionWith } from './queries/sessions.ts'
import { hashToken, isToExtend, sessionUntil } from './session.ts'
import { grantsBy } from './way-in.ts'

/** Who a session belongs to, with the roles that count in it; null when it ended. One query, and once a day one that makes it longer. */
export async function whoIs(house: House, token: string): Promise<Actor | null> {
  const now = house.now()
  const tokenHash = hashToken(token)
  const session = await sessionWith(house.db, tokenHash, now)
  if (!session) return null
  if (isToExtend(session, now)) await extendSession(house.db, { tokenHash, now, until: sessionUntil(now) })
  const { person, name, grants, circles, way } = session
  return { person, name, ...grantsBy(way, grants), circles, system: false }
}
