import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { peopleWith } from '../../people/index.ts'
import type { Seat, SeatKind } from '../sitting.ts'
import { own } from './own-tables.ts'

/** Everybody at this table, in the order in which they came. */
export async function seatsOf({ db }: Pick<Reader, 'db'>, table: string): Promise<Seat[]> {
  const query = seats(db).where('at_table', '=', table)
  return named({ db }, await query.orderBy('joined_at').orderBy('id').execute())
}

/** Whose cookie this is. */
export async function seatBehind(
  { db }: Pick<Reader, 'db'>,
  { table, tokenHash }: { readonly table: string; readonly tokenHash: string },
): Promise<Seat | undefined> {
  const query = seats(db).where('token_hash', '=', tokenHash).where('at_table', '=', table)
  return (await named({ db }, await query.execute()))[0]
}

export async function seatWith({ db }: Pick<Reader, 'db'>, id: string): Promise<Seat | undefined> {
  return (await named({ db }, await seats(db).where('id', '=', id).execute()))[0]
}

/** The seat from which this person leads the table. */
export async function deskOf(
  { db }: Pick<Reader, 'db'>,
  { table, person }: { readonly table: string; readonly person: string },
): Promise<Seat | undefined> {
  const query = seats(db).where('at_table', '=', table).where('person', '=', person)
  return (await named({ db }, await query.where('kind', '=', 'desk').limit(1).execute()))[0]
}

export async function countSeats({ db }: Pick<Reader, 'db'>, table: string): Promise<number> {
  const query = own(db)
    .selectFrom('seats')
    .select(eb => eb.fn.countAll<number>().as('count'))
  return Number((await query.where('at_table', '=', table).executeTakeFirstOrThrow()).count)
}

export interface NewSeat {
  readonly id: string
  readonly table: string
  readonly kind: SeatKind
  readonly name?: string
  readonly person?: string | null
  readonly guest?: string | null
  readonly tokenHash?: string
}

export async function insertSeat({ db, now }: Ctx, seat: NewSeat): Promise<void> {
  const { id, table, kind, name = '', person = null, guest = null, tokenHash = null } = seat
  const values = { id, at_table: table, kind, name, person, guest, token_hash: tokenHash, joined_at: now }
  await own(db).insertInto('seats').values(values).execute()
}

/** From now on it is this person's; the name is theirs too. */
export async function saveSeatPerson({ db }: Ctx, id: string, person: string): Promise<void> {
  await own(db).updateTable('seats').set({ person, name: '' }).where('id', '=', id).execute()
}

function seats(db: Reader['db']) {
  return own(db)
    .selectFrom('seats')
    .select(['id', 'at_table', 'kind', 'name', 'person', 'guest', 'joined_at'])
}

type Row = Awaited<ReturnType<ReturnType<typeof seats>['executeTakeFirstOrThrow']>>

async function named(reader: Pick<Reader, 'db'>, rows: readonly Row[]): Promise<Seat[]> {
  const persons = [...new Set(rows.flatMap(({ person }) => person ?? []))]
  const names = new Map((await peopleWith(reader, persons)).map(({ id, name }) => [id, name]))
  return rows.map(({ id, at_table, kind, name, person, guest, joined_at }) => ({
    ...{ id, table: at_table, kind: kind as SeatKind, person, guest, joinedAt: joined_at },
    name: names.get(person ?? '') ?? name,
  }))
}
