import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import type { Bottleneck } from '../bottleneck.ts'
import { own } from './own-tables.ts'
import { asBottleneck, listedFor, seen, selectBottlenecks } from './seen.ts'

/** The bottlenecks with these ids that the reader may see, in no order; removed ones are left out. */
export function bottlenecksWith(reader: Reader, ids: readonly string[]): Promise<Bottleneck[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Bottleneck[]> {
    const rows = await seen(reader)
      .where('b.id', 'in', [...ids])
      .where('b.removed_at', 'is', null)
      .execute()
    return rows.map(asBottleneck)
  },
  keyOf: ({ id }: Bottleneck) => id,
}

/** The bottleneck at this slug, also when it was removed. */
export async function bottleneckAt(reader: Reader, slug: string): Promise<Bottleneck | undefined> {
  const row = await seen(reader).where('b.slug', '=', slug).executeTakeFirst()
  return row && asBottleneck(row)
}

/** The same by id, locked until the transaction ends. Its rule is locked first: all that count together are changed in turn. */
export async function lockBottleneck(ctx: Ctx, id: string): Promise<Bottleneck | undefined> {
  await own(ctx.db)
    .selectFrom('bottleneck_rules')
    .select('id')
    .where('id', '=', eb => eb.selectFrom('bottlenecks').select('rule').where('id', '=', id))
    .forNoKeyUpdate()
    .execute()
  const row = await seen(ctx).where('b.id', '=', id).forUpdate('b').executeTakeFirst()
  return row && asBottleneck(row)
}

const most = 20

/** Other bottlenecks by this rule that lists show to the reader, those that hit most first. */
export async function othersByRule(
  { db, actor }: Reader,
  { id, rule }: Pick<Bottleneck, 'id' | 'rule'>,
): Promise<Bottleneck[]> {
  const rows = await selectBottlenecks(db)
    .where('b.rule', '=', rule.id)
    .where('b.id', '!=', id)
    .where(listedFor(actor))
    .orderBy('b.hits', 'desc')
    .orderBy('b.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(asBottleneck)
}

/** Those whose owner is one of these organisations, as lists show them to the reader. */
export async function bottlenecksOfOwners(
  { db, actor }: Reader,
  organisations: readonly string[],
): Promise<Bottleneck[]> {
  if (organisations.length === 0) return []
  const rows = await selectBottlenecks(db)
    .where('b.owner', 'in', [...organisations])
    .where(listedFor(actor))
    .orderBy('b.together', 'desc')
    .orderBy('b.id', 'desc')
    .limit(most * organisations.length)
    .execute()
  return rows.map(asBottleneck)
}
