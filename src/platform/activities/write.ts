import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { newId } from '../db/ids.ts'
import type { Fact } from './fact.ts'

export interface Told {
  readonly name: string
  readonly fact: Fact
}

/** Channel on which every process hears what changed. */
export const channel = 'activities'

/** Writes the facts of one transaction and announces, when it commits, which pages they touch. */
export async function writeActivities(
  db: Transaction<DB>,
  told: readonly Told[],
  by: { actor: string | null; helper?: string | undefined; now: Date },
): Promise<void> {
  if (told.length === 0) return
  const rows = told.map(({ name, fact }) => ({
    id: newId(),
    at: by.now,
    name,
    verb: fact.verb,
    actor: by.actor,
    object_kind: fact.object.kind,
    object: fact.object.id,
    target_kind: fact.target?.kind ?? null,
    target: fact.target?.id ?? null,
    areas: [...fact.areas],
    circle: fact.circle ?? 'public',
    data: JSON.stringify(by.helper === undefined ? (fact.data ?? {}) : { ...fact.data, helper: by.helper }),
  }))
  const written = await db
    .insertInto('activities')
    .values(rows)
    .returning(['id', 'seq', 'areas', 'circle'])
    .execute()
  const perArea = written
    .filter(row => row.circle === 'public')
    .flatMap(row => row.areas.map(area => ({ area, seq: row.seq, activity: row.id })))
  if (perArea.length > 0) await db.insertInto('activity_areas').values(perArea).execute()
  for (const keys of announcements(touchedBy(told))) {
    await sql`select pg_notify(${channel}, ${keys})`.execute(db)
  }
}

/** The keys of everything that shows something else after these facts: areas, objects and targets. */
export function touchedBy(told: readonly Told[]): string[] {
  const keys = told.flatMap(({ fact }) => [
    ...fact.areas,
    fact.object.id,
    ...(fact.target ? [fact.target.id] : []),
  ])
  return [...new Set(keys)]
}

/** PostgreSQL takes at most 8000 bytes a notification. */
const keysPerAnnouncement = 150

function announcements(keys: readonly string[]): string[] {
  const lines: string[] = []
  for (let at = 0; at < keys.length; at += keysPerAnnouncement) {
    lines.push(keys.slice(at, at + keysPerAnnouncement).join(' '))
  }
  return lines.length > 0 ? lines : ['']
}
