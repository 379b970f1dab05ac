import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { own } from './own-tables.ts'

export async function addGuess({ db, now }: Ctx, source: string): Promise<void> {
  await own(db).insertInto('sitting_guesses').values({ source_hash: source, at: now }).execute()
}

export async function countGuesses({ db }: Pick<Reader, 'db'>, source: string, since: Date): Promise<number> {
  const query = own(db)
    .selectFrom('sitting_guesses')
    .select(eb => eb.fn.countAll<number>().as('count'))
  const row = await query.where('source_hash', '=', source).where('at', '>', since).executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function dropGuessesBefore({ db }: Ctx, moment: Date): Promise<void> {
  await own(db).deleteFrom('sitting_guesses').where('at', '<=', moment).execute()
}
