import type { Activity, Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { whoHearsOfDocuments } from '../documents/index.ts'
import { whoHearsOfInitiatives } from '../initiatives/index.ts'
import { whoHearsOfPromises } from '../promises/index.ts'
import { followersOf } from './queries/choices.ts'

/** Who should hear of facts about things that people chose to follow. */
export async function whoHearsOfFollowed(reader: Reader, activities: readonly Activity[], things: Things) {
  const following = (kind: string, ids: readonly string[]) => followersOf(reader, kind, ids)
  const ids = activities.filter(({ object }) => object.kind === 'initiative').map(({ object }) => object.id)
  return [
    ...(await whoHearsOfInitiatives(reader, activities, await following('initiative', ids))),
    ...(await whoHearsOfPromises(reader, activities, those => followersOfAll(reader, those))),
    ...(await whoHearsOfDocuments(reader, activities, { things, followersOf: following })),
  ]
}

/** Who follows these things of any kind, by the id of the thing. */
async function followersOfAll(reader: Reader, things: readonly Thing[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [kind, those] of Map.groupBy(things, one => one.kind)) {
    const ids = [...new Set(those.map(({ id }) => id))]
    for (const [id, persons] of await followersOf(reader, kind, ids)) found.set(id, persons)
  }
  return found
}
