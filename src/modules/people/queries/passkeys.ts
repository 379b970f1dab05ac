import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export interface Passkey {
  readonly id: string
  readonly name: string
  readonly madeAt: Date
  readonly usedAt: Date | null
}

/** What is needed to check that a device signed. */
export interface PasskeyProof {
  readonly id: string
  readonly person: string
  readonly credential: string
  readonly public_key: Buffer
  readonly counter: number
  readonly transports: string[]
}

/** Somebody's passkeys, oldest first. */
export async function passkeysOf({ db }: Pick<Reader, 'db'>, person: string): Promise<Passkey[]> {
  return own(db)
    .selectFrom('passkeys')
    .select(['id', 'name', 'made_at as madeAt', 'used_at as usedAt'])
    .where('person', '=', person)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

export async function proofsOf({ db }: Pick<Reader, 'db'>, person: string): Promise<PasskeyProof[]> {
  return proofs(db).where('person', '=', person).execute()
}

/** For changing: others who sign in with it wait until this transaction ends. */
export async function lockProof({ db }: Ctx, credential: string): Promise<PasskeyProof | undefined> {
  return proofs(db).where('credential', '=', credential).forUpdate().executeTakeFirst()
}

/** False when that key of a device is known already. */
export async function savePasskey(
  { db, now }: Ctx,
  passkey: PasskeyProof & { readonly name: string },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('passkeys')
    .values({ ...passkey, made_at: now })
    .onConflict(conflict => conflict.column('credential').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function markPasskeyUsed({ db, now }: Ctx, id: string, counter: number): Promise<void> {
  await own(db).updateTable('passkeys').set({ used_at: now, counter }).where('id', '=', id).execute()
}

interface OwnPasskey {
  readonly person: string
  readonly id: string
}

/** False when it is not theirs. */
export async function namePasskey({ db }: Ctx, { person, id }: OwnPasskey, name: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db)
    .updateTable('passkeys')
    .set({ name })
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** False when it was not theirs. */
export async function dropPasskey({ db }: Ctx, { person, id }: OwnPasskey): Promise<boolean> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('passkeys')
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** What a device is asked to sign; `person` adds a passkey with it, null signs in. */
export async function addChallenge(
  { db }: Ctx,
  challenge: { hash: string; person: string | null; until: Date },
): Promise<void> {
  const { hash, person, until } = challenge
  await own(db)
    .insertInto('passkey_challenges')
    .values({ challenge_hash: hash, person, expires_at: until })
    .execute()
}

/** Uses a challenge up. False when it was used before, is too old, or was for somebody else. */
export async function takeChallenge(
  { db, now }: Ctx,
  { hash, person }: { hash: string; person: string | null },
): Promise<boolean> {
  const row = await own(db)
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', hash)
    .returning(['person', 'expires_at'])
    .executeTakeFirst()
  return row !== undefined && row.person === person && row.expires_at > now
}

export async function dropChallengesBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('passkey_challenges').where('expires_at', '<', moment).execute()
}

function proofs(db: Reader['db']) {
  return own(db)
    .selectFrom('passkeys')
    .select(['id', 'person', 'credential', 'public_key', 'counter', 'transports'])
}
