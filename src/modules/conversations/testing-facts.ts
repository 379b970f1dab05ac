import type { Activity, Verb } from '../../platform/activities/fact.ts'
import type { World } from '../../testing/world.ts'

/** All that was told about a thing, oldest first, for tests. */
export async function recentActivities(world: World, object: string): Promise<Activity[]> {
  const rows = await world.house.db
    .selectFrom('activities')
    .selectAll()
    .where('object', '=', object)
    .orderBy('seq')
    .execute()
  return rows.map(({ id, at, name, verb, actor, object_kind, areas, circle, data }) => ({
    ...{ id, at, name, verb: verb as Verb, actor, object: { kind: object_kind, id: object }, target: null },
    ...{ areas, circle, data: data as Record<string, unknown> },
  }))
}
