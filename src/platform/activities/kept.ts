import { sql } from 'kysely'
import type { Ctx } from '../ctx/ctx.ts'
import type { Kept, Owner } from '../db/kept.ts'

/** What is kept here about a person. */
export const keptOfActivities = [
  {
    kind: 'activities',
    ...{ table: 'activities', by: 'actor' },
    shows: [],
    file: ['at', 'name', 'verb', 'object_kind', 'object', 'target_kind', 'target', 'circle', 'data'],
  },
] as const satisfies readonly Kept[]

/** Facts about the person go; what the person did stays in the log without saying who, and so does what names the person. */
export async function forgetInActivities(
  { db }: Ctx,
  { id, name }: Owner & { readonly name: string },
): Promise<void> {
  await sql`delete from activities where object = ${id} or target = ${id}`.execute(db)
  await sql`
    update activities set actor = nullif(actor, ${id}::uuid), data = coalesce(
      (select jsonb_object_agg(key, case jsonb_typeof(value) when 'array' then value - ${id}::text else value end)
       from jsonb_each(data) where value not in (to_jsonb(${id}::text), to_jsonb(${name}::text))),
      '{}')
    where actor = ${id} or position(${id} in data::text) > 0`.execute(db)
}

/** What the log tells of one person or names them in, it tells of another from now on. */
export async function moveInActivities({ db }: Ctx, from: string, to: string): Promise<void> {
  await sql`
    update activities set data = replace(data::text, ${from}, ${to})::jsonb
    where position(${from} in data::text) > 0`.execute(db)
}
