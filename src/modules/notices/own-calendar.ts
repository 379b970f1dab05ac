import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { pathIn, type View } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { datesOfAgreements } from '../agreements/index.ts'
import { datesOfIntroductions, type DatedThing } from '../introductions/index.ts'
import { hashToken, newToken } from '../people/index.ts'
import { datesOfPromises } from '../promises/index.ts'
import { datesOfTables } from '../tables/index.ts'
import { messages } from './messages/messages.ts'
import { calendarMadeAt, dropCalendar, saveCalendar } from './queries/calendars.ts'

type Dates = (reader: Reader, lang: Lang) => Promise<readonly DatedThing[]>

/** Each module says itself what of it stands in the calendar of the reader. */
const sources: readonly Dates[] = [datesOfIntroductions, datesOfAgreements, datesOfPromises, datesOfTables]

/** The calendar of the reader as iCalendar (RFC 5545). Times are UTC, so that it needs no time zone. */
export async function calendarOf(
  reader: Reader,
  { origin, lang }: Pick<View, 'origin' | 'lang'>,
  name: string,
): Promise<string> {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Knooppunt//Agenda//NL' })
  for (const source of sources) {
    for (const { id, title, from, until, path, changes } of await source(reader, lang)) {
      calendar.createEvent({
        ...{ id: `${id}@${new URL(origin).hostname}`, summary: title, start: from, end: until },
        ...{ stamp: changes.at, sequence: changes.count, url: origin + pathIn(lang, path) },
      })
    }
  }
  return calendar.toString()
}

/** On the own page of who has something in it, or reads it elsewhere already. */
export async function calendarCard(reader: Reader, lang: Lang) {
  const dates = await Promise.all(sources.map(source => source(reader, lang)))
  const madeAt = await calendarMadeAt(reader, reader.actor.person ?? '')
  if (dates.flat().length === 0 && madeAt === undefined) return null
  const t = wordsOf(messages, lang)
  return { title: t('notices.calendar'), text: t('notices.calendar_mine'), path: '/mijn/agenda' }
}

/** Gives the actor's calendar a new secret address, shown once; the one before it ends. */
export async function makeCalendar(ctx: Ctx): Promise<string> {
  const secret = newToken()
  await saveCalendar(ctx, personOf(ctx), hashToken(secret))
  return secret
}

/** From now on nobody reads the actor's calendar at its address. */
export async function endCalendar(ctx: Ctx): Promise<void> {
  await dropCalendar(ctx, personOf(ctx))
}

function personOf({ actor }: Ctx): string {
  if (actor.person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  return actor.person
}
