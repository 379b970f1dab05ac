import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import type { Guest, Reply } from '../guest.ts'
import { own } from './own-tables.ts'

export interface NewGuest {
  readonly person: string
  readonly codeHash: string
  readonly invitation?: string
  readonly helper?: string
  readonly reply?: Reply | undefined
  readonly words?: string
  readonly consentVersion?: string
}

export async function addGuestRow({ db, now }: Ctx, guest: NewGuest): Promise<void> {
  const { codeHash, consentVersion, ...row } = guest
  const consent = consentVersion === undefined ? {} : { consent_version: consentVersion, consented_at: now }
  await own(db)
    .insertInto('guests')
    .values({ ...row, ...consent, code_hash: codeHash, made_at: now })
    .execute()
}

export async function guestBehind(
  { db }: Pick<Reader, 'db'>,
  key: { readonly codeHash: string } | { readonly person: string },
): Promise<Guest | undefined> {
  const [column, value] =
    'person' in key ? (['person', key.person] as const) : (['code_hash', key.codeHash] as const)
  const row = await own(db).selectFrom('guests').selectAll().where(column, '=', value).executeTakeFirst()
  return row && asGuest(row)
}

/** Who came with these invitations, oldest first. */
export async function guestsOf({ db }: Pick<Reader, 'db'>, invitations: readonly string[]): Promise<Guest[]> {
  if (invitations.length === 0) return []
  const rows = await own(db)
    .selectFrom('guests')
    .selectAll()
    .where('invitation', 'in', [...invitations])
    .orderBy('made_at')
    .orderBy('person')
    .execute()
  return rows.map(asGuest)
}

/** Those for whom this person fills in, newest first. */
export async function guestsHelpedBy({ db }: Pick<Reader, 'db'>, helper: string): Promise<Guest[]> {
  const rows = await own(db)
    .selectFrom('guests')
    .selectAll()
    .where('helper', '=', helper)
    .orderBy('made_at', 'desc')
    .orderBy('person')
    .limit(100)
    .execute()
  return rows.map(asGuest)
}

export async function saveAddress(
  { db, now }: Ctx,
  { person, email }: { person: string; email: string | null },
): Promise<void> {
  await own(db)
    .updateTable('guests')
    .set({ email, ...(email !== null && { email_asked_at: now }) })
    .where('person', '=', person)
    .execute()
}

/** The addresses of these guests that wait for a confirmation. */
export async function waitingAddresses(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<{ person: string; email: string }[]> {
  if (persons.length === 0) return []
  const rows = await own(db)
    .selectFrom('guests')
    .select(['person', 'email'])
    .where('person', 'in', [...persons])
    .where('email', 'is not', null)
    .execute()
  return rows.flatMap(({ person, email }) => (email === null ? [] : [{ person, email }]))
}

/** Forgets addresses that nobody confirmed. */
export async function dropAddressesBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).updateTable('guests').set({ email: null }).where('email_asked_at', '<=', moment).execute()
}

function asGuest(row: {
  person: string
  invitation: string | null
  helper: string | null
  email: string | null
  email_asked_at: Date | null
  reply: string | null
  words: string
  made_at: Date
}): Guest {
  const { person, invitation, helper, email, words } = row
  return {
    ...{ person, invitation, helper, email, words, reply: row.reply as Reply | null },
    ...{ emailAskedAt: row.email_asked_at, madeAt: row.made_at },
  }
}
