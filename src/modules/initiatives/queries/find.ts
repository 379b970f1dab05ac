import type { Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import type { Holder, Initiative, Party, Rein, Want, WantKind } from '../initiative.ts'
import { asInitiative, own, seenBy, selectInitiatives } from './seen.ts'

/** The initiatives with these ids that the reader may see, in no order; removed ones are left out. */
export function initiativesWith(reader: Reader, ids: readonly string[]): Promise<Initiative[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load({ db, actor }: Reader, ids: readonly string[]): Promise<Initiative[]> {
    const rows = await selectInitiatives(db)
      .where('i.id', 'in', [...ids])
      .where('i.removed_at', 'is', null)
      .where(seenBy(actor))
      .execute()
    return rows.map(asInitiative)
  },
  keyOf: ({ id }: Initiative) => id,
}

/** The initiative at this slug, also when it was removed, as far as the reader may see it. */
export async function initiativeAt({ db, actor }: Reader, slug: string): Promise<Initiative | undefined> {
  const row = await selectInitiatives(db).where('i.slug', '=', slug).where(seenBy(actor)).executeTakeFirst()
  return row && asInitiative(row)
}

/** The same, locked until the transaction ends, so that two changes come after each other. */
export async function lockInitiative({ db, actor }: Reader, id: string): Promise<Initiative | undefined> {
  const row = await selectInitiatives(db)
    .where('i.id', '=', id)
    .where(seenBy(actor))
    .forUpdate('i')
    .executeTakeFirst()
  return row && asInitiative(row)
}

export interface Stewardship {
  readonly initiative: string
  readonly person: string
  /** When the person said yes. */
  readonly since: Date
}

/** Who looks after these initiatives, longest first. Ask `initiativesWith` first what the reader may see. */
export async function stewardsOf({ db }: Pick<Reader, 'db'>, ids: readonly string[]): Promise<Stewardship[]> {
  if (ids.length === 0) return []
  return own(db)
    .selectFrom('initiative_stewards')
    .select(['initiative', 'person', 'since'])
    .where('initiative', 'in', [...ids])
    .where('since', 'is not', null)
    .orderBy('since')
    .orderBy('person')
    .$narrowType<{ since: Date }>()
    .execute()
}

/** Needs and offers of these initiatives, in the order of their stewards. */
export async function wantsOf(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<(Want & { readonly initiative: string })[]> {
  if (ids.length === 0) return []
  const rows = await own(db)
    .selectFrom('initiative_wants')
    .select(['initiative', 'direction', 'kind', 'text'])
    .where('initiative', 'in', [...ids])
    .orderBy('initiative')
    .orderBy('sort')
    .execute()
  return rows.map(({ initiative, direction, kind, text }) => ({
    initiative,
    direction: direction as Want['direction'],
    kind: kind as WantKind,
    text,
  }))
}

export async function reinsOf({ db }: Pick<Reader, 'db'>, id: string): Promise<Rein[]> {
  const rows = await own(db)
    .selectFrom('initiative_reins')
    .select(['subject', 'held'])
    .where('initiative', '=', id)
    .orderBy('sort')
    .execute()
  return rows.map(({ subject, held }) => ({ subject, held: held as Holder }))
}

/** Organisations that take part in these initiatives. */
export async function partiesOf(
  { db }: Pick<Reader, 'db'>,
  ids: readonly string[],
): Promise<(Party & { readonly initiative: string })[]> {
  if (ids.length === 0) return []
  return own(db)
    .selectFrom('initiative_parties')
    .select(['initiative', 'organisation', 'role'])
    .where('initiative', 'in', [...ids])
    .execute()
}
