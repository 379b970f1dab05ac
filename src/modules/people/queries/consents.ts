import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Consent } from '../consent.ts'
import { own } from './own-tables.ts'

type VersionedConsent = Consent & { readonly version: string }

export async function addConsent({ db, now }: Ctx, consent: VersionedConsent): Promise<void> {
  await own(db)
    .insertInto('consents')
    .values({ ...consent, id: newId(), at: now })
    .execute()
}

/** Whether the same was written down before, on the same version of the text. */
export async function hasAgreed(
  { db }: Ctx,
  { person, purpose, version }: VersionedConsent,
): Promise<boolean> {
  const row = await own(db)
    .selectFrom('consents')
    .select('id')
    .where('person', '=', person)
    .where('purpose', '=', purpose)
    .where('version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}
