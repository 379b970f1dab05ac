import type { Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import { own } from './seen.ts'

interface Stewarding {
  readonly initiative: string
  readonly person: string
}

/** Makes somebody a steward at once, for it was their own wish. */
export async function addSteward(
  db: Kysely<DB>,
  { initiative, person, now }: Stewarding & { now: Date },
): Promise<void> {
  await own(db)
    .insertInto('initiative_stewards')
    .values({ initiative, person, invited_at: now, invited_by: person, since: now })
    .onConflict(conflict =>
      conflict
        .columns(['initiative', 'person'])
        .doUpdateSet({ since: now })
        .where('initiative_stewards.since', 'is', null),
    )
    .execute()
}

/** Asks somebody; an open or accepted invitation stays as it is. */
export async function inviteSteward(
  db: Kysely<DB>,
  { initiative, person, by, now }: Stewarding & { by: string | null; now: Date },
): Promise<void> {
  await own(db)
    .insertInto('initiative_stewards')
    .values({ initiative, person, invited_at: now, invited_by: by, since: null })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function dropSteward(db: Kysely<DB>, { initiative, person }: Stewarding): Promise<void> {
  await own(db)
    .deleteFrom('initiative_stewards')
    .where('initiative', '=', initiative)
    .where('person', '=', person)
    .execute()
}
