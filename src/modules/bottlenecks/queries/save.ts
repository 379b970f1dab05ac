import { sql } from 'kysely'
import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { circleColumns } from '../../circles/index.ts'
import type { Bottleneck, State } from '../bottleneck.ts'
import { own } from './own-tables.ts'

type Told = Pick<
  Bottleneck,
  'title' | 'blocks' | 'tried' | 'owner' | 'themes' | 'places' | 'areas' | 'circle'
> & { readonly rule: string }

export type NewBottleneck = Told & Pick<Bottleneck, 'id' | 'slug' | 'example'>

export async function insertBottleneck({ db, now, actor }: Ctx, wish: NewBottleneck): Promise<void> {
  const { id, slug, example } = wish
  await own(db)
    .insertInto('bottlenecks')
    .values({
      ...{ id, slug, example, ...columnsOf(wish) },
      ...{ created_at: now, updated_at: now, asked_at: now, created_by: actor.person },
    })
    .execute()
}

/** Changes its text; the version goes up. */
export async function updateBottleneck({ db, now }: Ctx, id: string, change: Told): Promise<void> {
  await own(db)
    .updateTable('bottlenecks')
    .set(eb => ({ ...columnsOf(change), version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}

function columnsOf({ title, blocks, tried, owner, rule, themes, places, areas, circle }: Told) {
  return {
    ...{ title, blocks, tried, owner, rule, ...circleColumns(circle) },
    ...{ themes: [...themes], places: [...places], areas: [...areas] },
  }
}

/** Another is waited for from now on. */
export async function saveOwner(
  { db, now }: Ctx,
  id: string,
  { owner, answerer }: Pick<Bottleneck, 'owner' | 'answerer'>,
): Promise<void> {
  await own(db)
    .updateTable('bottlenecks')
    .set({ owner, answerer, asked_at: now, reminders: 0, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function saveState({ db, now }: Ctx, id: string, state: State): Promise<void> {
  await own(db).updateTable('bottlenecks').set({ state, updated_at: now }).where('id', '=', id).execute()
}

/** It stays at its address, with the reason. */
export async function saveRemoval({ db, now }: Ctx, id: string, reason: string): Promise<void> {
  await own(db)
    .updateTable('bottlenecks')
    .set({ removed_at: now, removed_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Off the pages with a reason, or back on them without. */
export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('bottlenecks')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Counts anew who is hit, by every bottleneck of these rules. What is not public counts for itself only. */
export async function recount({ db }: Pick<Ctx, 'db'>, rules: readonly string[]): Promise<void> {
  await sql`
    with counted as (
      select b.id, b.rule, (b.removed_at is null and b.hidden_at is null and b.circle = 'public') as is_public,
        (select count(*) from bottleneck_hits as h where h.bottleneck = b.id) as hits
      from bottlenecks as b where b.rule = any(${[...rules]}::uuid[])
    ), together as (
      select id, hits,
        coalesce(sum(hits) filter (where is_public) over (partition by rule), 0)
          + case when is_public then 0 else hits end as together
      from counted
    )
    update bottlenecks as b set hits = t.hits, together = t.together
    from together as t where t.id = b.id and (b.hits, b.together) is distinct from (t.hits, t.together)`.execute(
    db,
  )
}
