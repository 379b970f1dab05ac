import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

/** Who came with an invitation of this person. */
export async function guestsInvitedBy({ db }: Pick<Reader, 'db'>, inviter: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('guests as g')
    .innerJoin('invitations as i', 'i.id', 'g.invitation')
    .select('g.person')
    .where('i.inviter', '=', inviter)
    .execute()
  return rows.map(({ person }) => person)
}

/** Nobody is invited at these addresses any more, and no guest waits for one of them. */
export async function forgetEmail({ db }: Ctx, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return
  await own(db)
    .updateTable('invitations')
    .set({ email: null, name: '' })
    .where('email', 'in', [...emails])
    .execute()
  await own(db)
    .updateTable('guests')
    .set({ email: null })
    .where('email', 'in', [...emails])
    .execute()
}
