import { sql } from 'kysely'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { moveReferences, referencesTo } from '../../../platform/db/references.ts'
import type { Merge, MergeSide } from '../merge.ts'
import { own } from './own-tables.ts'

export async function addMerge(
  { db, now, actor }: Ctx,
  merge: Pick<Merge, 'id' | 'keeps' | 'goes' | 'reason'>,
): Promise<void> {
  await own(db)
    .insertInto('organisation_merges')
    .values({ ...merge, proposed_at: now, proposed_by: actor.person })
    .execute()
}

/** Locked until the transaction ends, so that it is answered once. */
export function lockMerge({ db }: Ctx, id: string): Promise<Merge | undefined> {
  return all(db).where('m.id', '=', id).forUpdate('m').executeTakeFirst()
}

/** All proposals in which this organisation is one of the two, newest first. */
export function mergesOf({ db }: Pick<Reader, 'db'>, organisation: string): Promise<Merge[]> {
  return all(db)
    .where(eb => eb.or([eb('m.keeps', '=', organisation), eb('m.goes', '=', organisation)]))
    .execute()
}

export async function saveAgreement({ db, now, actor }: Ctx, id: string, side: MergeSide): Promise<void> {
  const agreed =
    side === 'keeps'
      ? { keeps_agreed_at: now, keeps_agreed_by: actor.person }
      : { goes_agreed_at: now, goes_agreed_by: actor.person }
  await own(db).updateTable('organisation_merges').set(agreed).where('id', '=', id).execute()
}

export async function saveRefusal({ db, now, actor }: Ctx, id: string, refusal: string): Promise<void> {
  await own(db)
    .updateTable('organisation_merges')
    .set({ refused_at: now, refused_by: actor.person, refusal })
    .where('id', '=', id)
    .execute()
}

/** Stays with the organisation that had it: what was proposed, refused and closed, and what the log tells. */
const history = new Set([
  ...['organisation_merges.keeps', 'organisation_merges.goes', 'organisation_closures.organisation'],
  ...['positions.came_from', 'activities.object', 'activities.target'],
])

/** What names an organisation and goes along when it becomes another, in every module. */
export async function movedWithOrganisations({ db }: Pick<Reader, 'db'>) {
  const references = await referencesTo(db, 'organisations')
  return references.filter(({ table, column }) => !history.has(`${table}.${column}`))
}

/** Lets all that names the one name the other, and the page of the one lead to the other. */
export async function joinInto(
  ctx: Ctx,
  { id, keeps, goes }: Pick<Merge, 'id' | 'keeps' | 'goes'>,
): Promise<void> {
  const { db, now } = ctx
  await sql`select id from organisations where id in (${keeps}, ${goes}) order by id for update`.execute(db)
  await own(db)
    .updateTable('positions')
    .set({ came_from: goes })
    .where('organisation', '=', goes)
    .where('came_from', 'is', null)
    .execute()
  const references = await movedWithOrganisations(ctx)
  await moveReferences(db, { references, kind: 'organisation', from: goes, to: keeps })
  await own(db)
    .updateTable('organisations')
    .set({ removed_at: now, merged_into: keeps })
    .where('id', '=', goes)
    .execute()
  await own(db).updateTable('organisation_merges').set({ merged_at: now }).where('id', '=', id).execute()
  await own(db)
    .updateTable('organisation_merges')
    .set({ refused_at: now })
    .where(eb => eb.or([eb('keeps', '=', goes), eb('goes', '=', goes)]))
    .where('merged_at', 'is', null)
    .where('refused_at', 'is', null)
    .execute()
}

/** The organisations that became this one, as they stood, longest ago first. */
export function mergedInto({ db }: Pick<Reader, 'db'>, organisation: string) {
  return own(db)
    .selectFrom('organisations')
    .select(['id', 'slug', 'name', 'summary', 'url', 'created_at as createdAt', 'removed_at as at'])
    .where('merged_into', '=', organisation)
    .orderBy('removed_at')
    .orderBy('id')
    .$narrowType<{ at: Date }>()
    .execute()
}

/** Slug of the organisation that the one at this slug became; undefined when it did not become another. */
export async function slugNow({ db }: Pick<Reader, 'db'>, slug: string): Promise<string | undefined> {
  const row = await own(db)
    .selectFrom('organisations as before')
    .innerJoin('organisations as now', 'now.id', 'before.merged_into')
    .select('now.slug')
    .where('before.slug', '=', slug)
    .executeTakeFirst()
  return row?.slug
}

function all(db: Reader['db']) {
  return own(db)
    .selectFrom('organisation_merges as m')
    .select([
      ...(['m.id', 'm.keeps', 'm.goes', 'm.reason', 'm.refusal'] as const),
      ...(['m.proposed_at as proposedAt', 'm.proposed_by as proposedBy'] as const),
      ...(['m.keeps_agreed_at as keepsAgreedAt', 'm.goes_agreed_at as goesAgreedAt'] as const),
      ...(['m.refused_at as refusedAt', 'm.merged_at as mergedAt'] as const),
    ])
    .orderBy('m.proposed_at', 'desc')
    .orderBy('m.id')
}
