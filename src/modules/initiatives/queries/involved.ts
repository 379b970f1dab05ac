import type { Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './seen.ts'

const most = 100

/** Of which initiatives these people are stewards, newest first. Ask `initiativesWith` then what the reader may see. */
export function stewardedBy({ db }: Pick<Reader, 'db'>, persons: readonly string[]) {
  return own(db)
    .selectFrom('initiative_stewards as s')
    .innerJoin('initiatives as i', 'i.id', 's.initiative')
    .select(['s.person', 's.initiative'])
    .where('s.person', 'in', [...persons])
    .where('s.since', 'is not', null)
    .where('i.removed_at', 'is', null)
    .orderBy('i.updated_at', 'desc')
    .orderBy('i.id')
    .limit(most * persons.length)
    .execute()
}

/** In which initiatives these organisations are a party, newest first; the same holds. */
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
