import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { dropExpired, dropParts, updateArchive } from './queries.ts'

/** Notes that making or restoring did not work out. */
export async function failArchive({ db, now }: Pick<House, 'db' | 'now'>, id: string): Promise<void> {
  await dropParts(db, id)
  await updateArchive(db, id, { state: 'failed', problem: 'archives.went_wrong', doneAt: now() })
}

/** What expired is gone, with its bytes. */
export async function forgetArchives(house: House): Promise<void> {
  await dropExpired(house.reader(system))
}
