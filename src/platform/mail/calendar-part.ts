import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { pathIn } from '../http/view.ts'
import type { Lang } from '../i18n/words.ts'

/** An invitation that calendars take over from a mail, change, and take away again (RFC 5546). */
export interface MailedEvent {
  readonly method: 'REQUEST' | 'CANCEL'
  /** Stays the same for one event, so that calendars hold one. */
  readonly id: string
  /** Goes up with each change. */
  readonly sequence: number
  readonly title: string
  readonly text: string
  readonly where: string
  /** ISO 8601. */
  readonly from: string
  readonly until: string
  readonly path: string
}

interface Sent {
  readonly origin: string
  readonly lang: Lang
  /** The mail address of the site: who organises is nobody's business but the guests'. */
  readonly from: string
  readonly to: string
  readonly at: Date
}

/** As iCalendar. Nobody reads the mailbox of the site, so no answer is asked for: that is behind the link. */
export function calendarPart(event: MailedEvent, { origin, lang, from, to, at }: Sent): string {
  const { method, id, sequence, title, text, where, path } = event
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: '//Knooppunt//Tafels//NL' })
  const site = /<([^>]+)>/.exec(from)?.[1] ?? from
  calendar.createEvent({
    ...{ id: `${id}@${new URL(origin).hostname}`, sequence, stamp: at, summary: title },
    ...{ start: new Date(event.from), end: new Date(event.until), url: origin + pathIn(lang, path) },
    ...(where !== '' && { location: where }),
    ...(text !== '' && { description: text }),
    organizer: { name: 'Knooppunt', email: site },
    attendees: [
      {
        ...{ name: to, email: to, rsvp: false },
        ...{ role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION },
      },
    ],
    ...(method === 'CANCEL' && { status: ICalEventStatus.CANCELLED }),
  })
  return calendar.toString()
}
