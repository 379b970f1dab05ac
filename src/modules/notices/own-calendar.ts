import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { pathIn, type View } from '../../platform/http/view.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { datesOfIntroductions, type DatedThing } from '../introductions/index.ts'
import { hashToken, newToken } from '../people/index.ts'
import { datesOfPromises } from '../promises/index.ts'
import { datesOfTables } from '../tables/index.ts'
import { dropCalendar, saveCalendar } from './queries/calendars.ts'

type Dates = (reader: Reader, lang: Lang) => Promise<readonly DatedThing[]>

/** Each module says itself what of it stands in the calendar of the reader. */
const sources: readonly Dates[] = [datesOfIntroductions, datesOfPromises, datesOfTables]

/** The calendar of the reader as iCalendar (RFC 5545). Times are UTC, so that it needs no time zone. */
export async function calendarOf(
  reader: Reader,
  { origin, lang }: Pick<View, 'origin' | 'lang'>,
  name: string,
): Promise<string> {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Knooppunt//Agenda//NL' })
  for (const source of sources) {
    for (const { id, title, from, until, path, changedAt } of await source(reader, lang)) {
      calendar.createEvent({
        ...{ id: `${id}@${new URL(origin).hostname}`, summary: title, start: from, end: until },
        ...{ stamp: changedAt, url: origin + pathIn(lang, path) },
      })
    }
  }
  return calendar.toString()
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
