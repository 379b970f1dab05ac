import type { MailedEvent } from '../../platform/mail/calendar-part.ts'
import { endOf, type Table } from './table.ts'

/** What is written to guests; `date`, `moved` and `cancelled` change their calendars too. */
export type About = 'invited' | 'poll' | 'date' | 'moved' | 'cancelled' | 'tomorrow' | 'chair'

/** What calendars take over from a mail; none while the date is looked for, or when the mail changes nothing there. */
export function eventOf(
  table: Table,
  { about, path }: { readonly about: About; readonly path: string },
): MailedEvent | undefined {
  const { id, sequence, title, room, link, startsAt } = table
  const until = endOf(table)
  if (startsAt === null || until === null || about === 'poll' || about === 'tomorrow') return undefined
  return {
    ...{ method: about === 'cancelled' ? 'CANCEL' : 'REQUEST', id, sequence, title, path },
    ...{ text: link, where: room === '' ? link : room },
    ...{ from: startsAt.toISOString(), until: until.toISOString() },
  }
}
