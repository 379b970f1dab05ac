import { newId } from '../../../platform/db/ids.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { hashFor, type Seat, type Via, type Voter } from '../voter.ts'
import { own } from './own-tables.ts'

type Db = Pick<Reader, 'db'>

/** The voter who is known like this; who signed in is known as that person only. */
export async function voterOf({ db }: Db, conversation: string, seat: Seat): Promise<Voter | undefined> {
  if (seat.person === null && seat.token === null) return undefined
  const row = await own(db)
    .selectFrom('voters')
    .select(['id', 'person', 'via'])
    .where('conversation', '=', conversation)
    .$if(seat.person !== null, query => query.where('person', '=', seat.person))
    .$if(seat.person === null, query =>
      query.where('token_hash', '=', hashFor(conversation, seat.token ?? '')),
    )
    .executeTakeFirst()
  return row && { ...row, via: row.via as Via }
}

/** Makes the voter and returns the id; undefined when there was one for this person or this browser. */
export async function insertVoter(
  { db, now }: Ctx,
  conversation: string,
  { person, token, via }: Seat & { readonly via: Via },
): Promise<string | undefined> {
  const done = await own(db)
    .insertInto('voters')
    .values({
      ...{ id: newId(), conversation, person, via, joined_at: now },
      token_hash: token === null ? null : hashFor(conversation, token),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return done?.id
}

/** Who voted in this browser before signing in goes on as the same voter. */
export async function claimVoter(
  { db }: Ctx,
  conversation: string,
  { person, token }: Seat,
): Promise<boolean> {
  if (person === null || token === null) return false
  const claimed = await own(db)
    .updateTable('voters')
    .set({ person })
    .where('conversation', '=', conversation)
    .where('token_hash', '=', hashFor(conversation, token))
    .where('person', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Uses up a printed code; false when there is no such code, or it was used. */
export async function useCode({ db, now }: Ctx, conversation: string, code: string): Promise<boolean> {
  const used = await own(db)
    .updateTable('conversation_codes')
    .set({ used_at: now })
    .where('code_hash', '=', hashFor(conversation, code))
    .where('used_at', 'is', null)
    .returning('code_hash')
    .executeTakeFirst()
  return used !== undefined
}

export async function insertCodes(
  { db, now }: Ctx,
  conversation: string,
  codes: readonly string[],
): Promise<void> {
  await own(db)
    .insertInto('conversation_codes')
    .values(codes.map(code => ({ conversation, code_hash: hashFor(conversation, code), made_at: now })))
    .execute()
}

/** How many codes there are, and how many of them were used. */
export async function countCodes({ db }: Db, conversation: string): Promise<{ made: number; used: number }> {
  const { made, used } = await own(db)
    .selectFrom('conversation_codes')
    .select(eb => [eb.fn.countAll().as('made'), eb.fn.count('used_at').as('used')])
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()
  return { made: Number(made), used: Number(used) }
}

/** The people who vote in these conversations or left an address there, each once, by conversation. */
export async function peopleTakingPart(
  { db }: Db,
  conversations: readonly string[],
): Promise<{ conversation: string; person: string }[]> {
  if (conversations.length === 0) return []
  const peopleIn = (table: 'voters' | 'conversation_followers') =>
    own(db)
      .selectFrom(table)
      .select(['conversation', 'person'])
      .where('conversation', 'in', [...conversations])
  const rows = await peopleIn('voters').union(peopleIn('conversation_followers')).execute()
  return rows.flatMap(({ conversation, person }) => (person === null ? [] : [{ conversation, person }]))
}
