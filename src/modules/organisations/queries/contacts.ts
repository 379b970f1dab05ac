import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** How to reach an organisation, and whether everybody may know. */
export interface Contact {
  readonly reach: string
  readonly isPublic: boolean
  /** Whether there is an address to which a claim is mailed; the address itself is told to nobody. */
  readonly hasClaimAddress: boolean
}

const none: Contact = { reach: '', isPublic: false, hasClaimAddress: false }

export async function contactOf({ db }: Pick<Reader, 'db'>, organisation: string): Promise<Contact> {
  const row = await own(db)
    .selectFrom('organisation_contacts')
    .select(eb => [
      'reach',
      'is_public as isPublic',
      eb('claim_email', 'is not', null).$castTo<boolean>().as('hasClaimAddress'),
    ])
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  return row ?? none
}

/** Where a claim is mailed to: for the mail only. */
export async function claimAddressOf(
  { db }: Pick<Reader, 'db'>,
  organisation: string,
): Promise<string | null> {
  const row = await own(db)
    .selectFrom('organisation_contacts')
    .select('claim_email')
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  return row?.claim_email ?? null
}

export interface ContactChange {
  readonly reach?: string
  readonly isPublic?: boolean
  /** Null takes it away; undefined leaves it. */
  readonly claimEmail?: string | null | undefined
}

export async function saveContact({ db }: Ctx, organisation: string, change: ContactChange): Promise<void> {
  const { reach, isPublic, claimEmail } = change
  const row = {
    ...(reach !== undefined && { reach }),
    ...(isPublic !== undefined && { is_public: isPublic }),
    ...(claimEmail !== undefined && { claim_email: claimEmail }),
  }
  await own(db)
    .insertInto('organisation_contacts')
    .values({ organisation, ...row })
    .onConflict(conflict => conflict.column('organisation').doUpdateSet({ organisation, ...row }))
    .execute()
}
