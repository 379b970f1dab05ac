import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { newId } from '../../../platform/db/ids.ts'
import type { Terms } from '../coalition.ts'
import { own } from './own-tables.ts'

export interface NewParty extends Partial<Terms> {
  readonly coalition: string
  readonly organisation: string | null
  readonly person: string | null
  readonly isSteward?: boolean
  /** Whether it says yes now, or is asked to. */
  readonly joins: boolean
}

export async function insertParty({ db, now, actor }: Ctx, party: NewParty): Promise<string> {
  const { coalition, organisation, person, isSteward = false, joins } = party
  const id = newId()
  await own(db)
    .insertInto('coalition_parties')
    .values({
      ...{ id, coalition, organisation, person, is_steward: isSteward, ...columnsOf(party) },
      ...(joins ? { since: now } : { invited_at: now, invited_by: actor.person }),
    })
    .execute()
  return id
}

export type PartyChange = Partial<Terms> & {
  readonly person?: string | null
  readonly isSteward?: boolean
  readonly since?: Date
}

export async function updateParty({ db }: Ctx, id: string, change: PartyChange): Promise<void> {
  const { person, isSteward, since } = change
  await own(db)
    .updateTable('coalition_parties')
    .set({
      ...columnsOf(change),
      ...(person !== undefined && { person }),
      ...(isSteward !== undefined && { is_steward: isSteward }),
      ...(since !== undefined && { since }),
    })
    .where('id', '=', id)
    .execute()
}

/** It stays in the history, with the reason. */
export async function endParty({ db, now }: Ctx, id: string, reason: string): Promise<void> {
  await own(db)
    .updateTable('coalition_parties')
    .set({ left_at: now, left_reason: reason, is_steward: false })
    .where('id', '=', id)
    .execute()
}

function columnsOf({ brings, letsGo, interest, firmness }: Partial<Terms>) {
  return {
    ...(brings !== undefined && { brings }),
    ...(letsGo !== undefined && { lets_go: letsGo }),
    ...(interest !== undefined && { interest }),
    ...(firmness !== undefined && { firmness }),
  }
}
