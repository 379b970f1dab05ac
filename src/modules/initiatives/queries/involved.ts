import { sql } from 'kysely'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Initiative } from '../initiative.ts'
import { asInitiative, own, seenBy, selectInitiatives } from './seen.ts'

const most = 100

/** The initiatives of which one of these people is a steward, as far as the reader may see them, newest first. */
export async function stewardedBy({ db, actor }: Reader, persons: readonly string[]): Promise<Initiative[]> {
  const rows = await selectInitiatives(db)
    .where(
      sql<boolean>`i.id in (select s.initiative from initiative_stewards s
        where s.person = any(${[...persons]}::uuid[]) and s.since is not null)`,
    )
    .where('i.removed_at', 'is', null)
    .where(seenBy(actor))
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id')
    .limit(most * persons.length)
    .execute()
  return rows.map(asInitiative)
}

/** In which initiatives these organisations are a party, newest first. Ask `initiativesWith` then what the reader may see. */
export function partiedBy({ db }: Pick<Reader, 'db'>, organisations: readonly string[]) {
  return own(db)
    .selectFrom('initiative_parties as p')
    .innerJoin('initiatives as i', 'i.id', 'p.initiative')
    .select(['p.organisation', 'p.initiative'])
    .where('p.organisation', 'in', [...organisations])
    .where('i.removed_at', 'is', null)
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id')
    .limit(most * organisations.length)
    .execute()
}
