import ical, { ICalCalendarMethod } from 'ical-generator'
import { pathIn, type View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { messages } from './messages/messages.ts'
import { daysAfter, pathOf, type MadePromise } from './promise.ts'

/** The due days of promises as iCalendar (RFC 5545), each a whole day. */
export function calendarOf(
  { origin, lang }: Pick<View, 'origin' | 'lang'>,
  { name, promises }: { readonly name: string; readonly promises: readonly MadePromise[] },
): string {
  const t = wordsOf(messages, lang)
  const calendar = ical({
    ...{ name: t('promises.calendar_name', { name }), method: ICalCalendarMethod.PUBLISH },
    prodId: '//Knooppunt//Toezeggingen//NL',
  })
  for (const promise of promises) {
    const { id, what, dueDay, version, updatedAt } = promise
    calendar.createEvent({
      ...{ id: `${id}@${new URL(origin).hostname}`, summary: t('promises.calendar_due', { title: what }) },
      ...{ start: wholeDay(dueDay), end: wholeDay(daysAfter(dueDay, 1)), allDay: true },
      ...{ stamp: updatedAt, sequence: version },
      url: origin + pathIn(lang, pathOf(promise)),
    })
  }
  return calendar.toString()
}

/** A whole day is written as its local date. */
function wholeDay(day: string): Date {
  return new Date(`${day}T00:00:00`)
}
