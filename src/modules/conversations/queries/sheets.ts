import type { Ctx } from '../../../platform/ctx/ctx.ts'
import { sheetToken } from '../code.ts'
import { hashFor } from '../voter.ts'
import { own } from './own-tables.ts'

/** The voter of the sheet of paper with this code, as long as the conversation is open; locked. */
export async function lockSheet(
  { db }: Ctx,
  conversation: string,
  code: string,
): Promise<string | undefined> {
  const row = await own(db)
    .selectFrom('voters')
    .select('id')
    .where('conversation', '=', conversation)
    .where('via', '=', 'paper')
    .where('token_hash', '=', hashFor(conversation, sheetToken(code)))
    .forUpdate()
    .executeTakeFirst()
  return row?.id
}

/** Deletes a sheet with its votes, and lets its code be used again. */
export async function dropSheet(
  { db }: Ctx,
  { conversation, sheet, code }: { conversation: string; sheet: string; code: string },
): Promise<void> {
  await own(db).deleteFrom('voters').where('id', '=', sheet).execute()
  await own(db)
    .updateTable('conversation_codes')
    .set({ used_at: null })
    .where('code_hash', '=', hashFor(conversation, code))
    .execute()
}

/** From then on nothing says which sheet a vote was on. */
export async function forgetSheets({ db }: Ctx, conversation: string): Promise<void> {
  await own(db)
    .updateTable('voters')
    .set({ token_hash: null })
    .where('conversation', '=', conversation)
    .where('via', '=', 'paper')
    .execute()
}
