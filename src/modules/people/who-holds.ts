import type { KeyHolder } from '../../platform/api/operation.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { isUsedAnew } from './access-key.ts'
import { holderWith, markUsed } from './queries/access-keys.ts'
import { hashToken } from './session.ts'

/** Who acts by a key, with all roles, and what it may be used for; null when it ended or never was. */
export async function whoHolds(house: House, key: string): Promise<KeyHolder | null> {
  const now = house.now()
  const hash = hashToken(key)
  const holder = await holderWith(house.db, hash, now)
  if (!holder) return null
  if (isUsedAnew(holder, now)) await markUsed(house.db, hash, now)
  const { person, name, grants, circles, scopes } = holder
  return {
    actor: { person, name, grants: [{ role: 'member', place: null }, ...grants], circles, system: false },
    scopes,
  }
}
