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

/** Each counts once, however often a name was typed at the desk. `named` are the names that speakers put under their words. */
export function attendanceOf(
  { guests, seats, there }: Concerned,
  { hosts, named }: { readonly hosts: readonly string[]; readonly named: readonly string[] },
): Attendance {
  const present = guests.filter(guest => wasThere(guest, seats))
  const guestKey = ({ id, person }: Pick<NamedGuest, 'id' | 'person'>) => person ?? id
  const seatKey = ({ id, person, guest, name }: Seat) => {
    const own = guests.find(one => one.id === guest)
    return person ?? (own && guestKey(own)) ?? (name === '' ? id : name.toLowerCase())
  }
  const all = new Set([...there, ...present.map(guestKey), ...seats.map(seatKey)])
  const bodies = present.filter(({ person, organisation }) => person === null && organisation !== null)
  return { count: all.size, names: [...new Set([...hosts, ...bodies.map(({ name }) => name), ...named])] }
}
