import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { addressesWaiting } from '../invitations/index.ts'
import { addressesOf, peopleWith } from '../people/index.ts'
import type { Table } from '../tables/index.ts'
import type { Concerned } from './concerned.ts'
import { guestPath, type Signer } from './links.ts'
import { reportPath } from './report.ts'

/** Somebody to whom mail about a report goes. */
export interface MailReader {
  readonly person: string
  readonly email: string
  readonly lang: Lang
  readonly name: string
  /** Behind it is the report; for guests without signing in. */
  readonly path: string
}

export interface ToMail {
  readonly table: Table
  readonly concerned: Concerned
  readonly persons: readonly string[]
  /** Only those whose address nobody confirmed yet: no letter reaches them. */
  readonly onlyWaiting?: boolean
}

/** Those of these persons who have an address and did not say that they want no such mail. Cost: three queries. */
export async function mailReaders(ctx: Ctx, signer: Signer, wish: ToMail): Promise<MailReader[]> {
  const { table, concerned, persons, onlyWaiting = false } = wish
  const known = await addressesOf(ctx, persons)
  const waiting = await addressesWaiting(
    ctx,
    persons.filter(id => !known.some(({ person }) => person === id)),
  )
  const reached = onlyWaiting ? waiting : [...known, ...waiting]
  const people = await peopleWith(
    ctx,
    reached.map(({ person }) => person),
  )
  return reached.flatMap(({ person, email }) => {
    const who = people.find(({ id }) => id === person)
    const guest = concerned.guests.find(one => one.person === person)
    const path = guest ? guestPath(signer, table, guest) : reportPath(table)
    return who ? [{ person, email, path, lang: who.lang, name: who.name }] : []
  })
}
