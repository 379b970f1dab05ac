import type { Reader } from '../../../platform/ctx/ctx.ts'
import type { Lang } from '../../../platform/i18n/words.ts'
import { usualMail, type Bundle } from '../mail-settings.ts'
import type { Address } from './addresses.ts'
import { own } from './own-tables.ts'

/** Somebody who may get the letter. Only for mail: never on a page. */
export interface LetterReader extends Address {
  readonly name: string
  readonly bundle: Bundle
  /** Codes of their places. */
  readonly places: readonly string[]
  readonly joinedAt: Date
}

type Wish = { readonly persons: readonly string[] } | { readonly after: string; readonly limit: number }

/**
 * These people, or the next ones by id, as far as they want a letter, with the address that they chose. Cost: one
 * query.
 */
export async function letterReaders({ db }: Pick<Reader, 'db'>, wish: Wish): Promise<LetterReader[]> {
  if ('persons' in wish && wish.persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('people as p')
    .innerJoin('addresses as a', 'a.person', 'p.id')
    .leftJoin('mail_settings as m', 'm.person', 'p.id')
    .select(['p.id as person', 'a.email', 'p.lang', 'p.name', 'p.places', 'p.created_at', 'm.bundle'])
    .distinctOn('p.id')
    .where('p.removed_at', 'is', null)
    .where('p.example', '=', false)
    .where(eb => eb.or([eb('m.bundle', 'is', null), eb('m.bundle', '!=', 'never')]))
    .$if('persons' in wish, query => query.where('p.id', 'in', 'persons' in wish ? [...wish.persons] : []))
    .$if('after' in wish, query =>
      query.where('p.id', '>', 'after' in wish ? wish.after : '').limit('limit' in wish ? wish.limit : 0),
    )
    .orderBy('p.id')
    .orderBy('a.chosen_at', order => order.desc().nullsLast())
    .orderBy('a.confirmed_at')
    .execute()
  return rows.map(({ created_at, lang, bundle, ...row }) => ({
    ...row,
    lang: lang as Lang,
    bundle: (bundle ?? usualMail.bundle) as Bundle,
    joinedAt: created_at,
  }))
}
