import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** The people who run the site, longest first. */
export async function operatorsOfSite({ db }: Pick<Reader, 'db'>): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('grants as g')
    .innerJoin('people as p', 'p.id', 'g.person')
    .select('g.person')
    .where('g.role', '=', 'operator')
    .where('p.removed_at', 'is', null)
    .orderBy('g.granted_at')
    .orderBy('g.id')
    .execute()
  return rows.map(({ person }) => person)
}
