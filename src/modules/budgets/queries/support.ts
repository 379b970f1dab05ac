import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import { own } from './own-tables.ts'

/** Starts or stops supporting; false when it was so already. */
export async function setSupport(
  { db, now, actor }: Ctx,
  project: string,
  supports: boolean,
): Promise<boolean> {
  const person = actor.person ?? ''
  if (supports) {
    const added = await own(db)
      .insertInto('project_supporters')
      .values({ project, person, since: now })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const gone = await own(db)
    .deleteFrom('project_supporters')
    .where('project', '=', project)
    .where('person', '=', person)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Who supports which of these projects. */
export async function supportersOf(
  { db }: Pick<Reader, 'db'>,
  projects: readonly string[],
): Promise<{ project: string; person: string }[]> {
  if (projects.length === 0) return []
  return own(db)
    .selectFrom('project_supporters')
    .select(['project', 'person'])
    .where('project', 'in', [...projects])
    .execute()
}

/** Those of one budget that the actor supports. */
export async function supportedBy({ db, actor }: Reader, budget: string): Promise<string[]> {
  if (actor.person === null) return []
  const rows = await own(db)
    .selectFrom('project_supporters as s')
    .innerJoin('projects as p', 'p.id', 's.project')
    .select('s.project')
    .where('p.budget', '=', budget)
    .where('s.person', '=', actor.person)
    .execute()
  return rows.map(({ project }) => project)
}

/** An owner's question to another to go on together. */
export interface Merger {
  readonly id: string
  readonly from: string
  readonly into: string
  readonly askedBy: string | null
  readonly accepted: boolean | null
}

export async function insertMerger({ db, now, actor }: Ctx, from: string, into: string): Promise<string> {
  const id = newId()
  await own(db)
    .insertInto('project_mergers')
    .values({ id, from_project: from, into_project: into, asked_by: actor.person, asked_at: now })
    .execute()
  return id
}

/** Questions about these projects, the newest first. */
export async function mergersOf({ db }: Pick<Reader, 'db'>, projects: readonly string[]): Promise<Merger[]> {
  if (projects.length === 0) return []
  const rows = await own(db)
    .selectFrom('project_mergers')
    .selectAll()
    .where(eb => eb.or([eb('from_project', 'in', [...projects]), eb('into_project', 'in', [...projects])]))
    .orderBy('asked_at', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, from: row.from_project, into: row.into_project },
    ...{ askedBy: row.asked_by, accepted: row.accepted },
  }))
}

export async function answerMerger({ db, now }: Ctx, id: string, accepted: boolean): Promise<void> {
  await own(db)
    .updateTable('project_mergers')
    .set({ accepted, answered_at: now })
    .where('id', '=', id)
    .execute()
}
