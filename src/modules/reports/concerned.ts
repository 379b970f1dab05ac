import type { Reader } from '../../platform/ctx/ctx.ts'
import { seatsOf, type Seat } from '../signposts/index.ts'
import { guestsOf, stewardsOf, type NamedGuest, type Table } from '../tables/index.ts'

/** Everybody a table concerns. */
export interface Concerned {
  readonly guests: readonly NamedGuest[]
  readonly seats: readonly Seat[]
  /** Persons who were there. */
  readonly there: ReadonlySet<string>
}

/** Cost: five queries. */
export async function concernedBy(reader: Reader, table: Table): Promise<Concerned> {
  const [guests, seats] = [await guestsOf(reader, table.id), await seatsOf(reader, table.id)]
  const there = new Set([
    ...stewardsOf(table),
    ...guests.filter(guest => wasThere(guest, seats)).flatMap(({ person }) => person ?? []),
    ...seats.flatMap(({ person }) => person ?? []),
  ])
  return { guests, seats, there }
}

/** Marked as present, or had a seat. */
export function wasThere(guest: NamedGuest, seats: readonly Seat[]): boolean {
  return (
    guest.attended ||
    seats.some(seat => seat.guest === guest.id || (seat.person !== null && seat.person === guest.person))
  )
}

/** Who was there, as far as it may be known. */
export interface Attendance {
  readonly count: number
  /** Hosts, organisations, and those who speak under their name in the report. */
  readonly names: readonly string[]
}

/**
 * Each counts once, also who writes the name of the phone on a card. A card without a name may be of somebody who wrote it on
 * another card. `named` are the names that speakers put under their words.
 */
export function attendanceOf(
  concerned: Concerned,
  { hosts, named }: { readonly hosts: readonly string[]; readonly named: readonly string[] },
): Attendance {
  const { guests, seats, there } = concerned
  const present = guests.filter(guest => wasThere(guest, seats))
  const keyOf = seatKeys(concerned)
  const [cards, others] = [seats.filter(isOnPaper), seats.filter(seat => !isOnPaper(seat))]
  const sure = new Set([...there, ...present.map(guestKey), ...others.map(keyOf)])
  const written = new Set(cards.filter(({ name }) => name !== '').map(keyOf))
  const onlyOnPaper = [...written].filter(key => !sure.has(key)).length
  const nameless = cards.filter(({ name }) => name === '').length
  const bodies = present.filter(({ person, organisation }) => person === null && organisation !== null)
  return {
    count: sure.size + Math.max(onlyOnPaper, nameless),
    names: [...new Set([...hosts, ...bodies.map(({ name }) => name), ...named])],
  }
}

function isOnPaper({ kind }: Seat): boolean {
  return kind === 'paper'
}

function guestKey({ id, person }: Pick<NamedGuest, 'id' | 'person'>): string {
  return person ?? id
}

/** Says of a seat whose it is: of a person, a guest, a name, or nobody known. */
function seatKeys({ guests, seats }: Concerned): (seat: Seat) => string {
  const persons = new Map(
    seats.flatMap(({ person, name }) => (person === null ? [] : [[name.toLowerCase(), person]])),
  )
  return ({ id, person, guest, name }) => {
    const own = guests.find(one => one.id === guest)
    const called = name.toLowerCase()
    return person ?? (own && guestKey(own)) ?? persons.get(called) ?? (called === '' ? id : called)
  }
}
