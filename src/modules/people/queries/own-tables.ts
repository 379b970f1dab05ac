import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'

type Tables =
  | 'people'
  | 'addresses'
  | 'mail_settings'
  | 'grants'
  | 'sign_ins'
  | 'sessions'
  | 'access_keys'
  | 'consents'
  | 'erased_handles'
  | 'passkeys'
  | 'passkey_challenges'
  | 'identities'
  | 'former_handles'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}
