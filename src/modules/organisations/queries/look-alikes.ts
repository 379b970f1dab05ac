import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Organisation } from '../organisation.ts'
import { organisationsWith } from './organisations.ts'

/** From here on two names are alike: pg_trgm counts the pieces of three letters that they share. */
const alike = 0.45

const hostOf = (url: string) => sql`lower(substring(${sql.ref(url)} from '^https?://(?:www[.])?([^/:?#]+)'))`

/**
 * Organisations that may be the same one: with a name that is alike in one of its areas, the same website, or the same
 * address for claims. Most alike first, at most ten.
 */
export async function lookAlikesOf(
  reader: Reader,
  { id, name, areas }: Pick<Organisation, 'id' | 'name' | 'areas'>,
): Promise<Organisation[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from organisations o
    join organisations mine on mine.id = ${id}
    left join organisation_contacts c on c.organisation = o.id
    left join organisation_contacts d on d.organisation = mine.id
    where o.id <> ${id} and o.removed_at is null
      and (o.areas && ${[...areas]}::text[] and o.name % ${name} and similarity(o.name, ${name}) >= ${alike}
        or ${hostOf('o.url')} = ${hostOf('mine.url')}
        or c.claim_email = d.claim_email)
    order by similarity(o.name, ${name}) desc, o.id
    limit 10`.execute(reader.db)
  const ids = rows.map(row => row.id)
  const found = new Map((await organisationsWith(reader, ids)).map(one => [one.id, one]))
  return ids.flatMap(one => found.get(one) ?? [])
}
