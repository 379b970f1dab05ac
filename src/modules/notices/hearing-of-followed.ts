import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { whoHearsOfDocuments } from '../documents/index.ts'
import { whoHearsOfInitiatives } from '../initiatives/index.ts'
import { followersOf } from './queries/choices.ts'

/** Who should hear of facts about things that people chose to follow. */
export async function whoHearsOfFollowed(reader: Reader, activities: readonly Activity[], things: Things) {
  const following = (kind: string, ids: readonly string[]) => followersOf(reader, kind, ids)
  const ids = activities.filter(({ object }) => object.kind === 'initiative').map(({ object }) => object.id)
  return [
    ...(await whoHearsOfInitiatives(reader, activities, await following('initiative', ids))),
    ...(await whoHearsOfDocuments(reader, activities, { things, followersOf: following })),
  ]
}
