import type { Thing } from '../../platform/activities/fact.ts'
import { lastAbout, type DoneWith } from '../../platform/activities/last-about.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { circlesSeenBy } from '../circles/index.ts'
import type { Entry } from './around-role.ts'

const mostActivities = 10

export interface Happened extends DoneWith {
  /** With what; null when the reader may not see it, or it is not there any more. */
  readonly about: Entry | null
}

/** What happened last with these things, as far as the reader may see both. Cost: one query, and one per kind of thing. */
export async function lastOfRole(
  reader: Reader,
  things: Things,
  about: readonly Thing[],
): Promise<Happened[]> {
  const circles = circlesSeenBy(reader.actor)
  const ids = about.map(({ id }) => id)
  const done = await lastAbout(reader, ids, { circles, limit: mostActivities })
  const byKind = Map.groupBy(done, ({ object }) => object.kind)
  const seen = new Map<string, Entry>()
  for (const [kind, those] of byKind) {
    const found = await things.get(kind)?.look(
      reader,
      those.map(({ object }) => object.id),
    )
    for (const [id, { title, path }] of found ?? []) seen.set(id, { title, path })
  }
  return done.map(one => ({ ...one, about: seen.get(one.object.id) ?? null }))
}
