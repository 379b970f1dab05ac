import ICAL from 'ical.js'
import { clockAt, dutchZone, momentOf } from '../../platform/i18n/zone-clock.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'

export interface Span {
  readonly from: Date
  readonly until: Date
}

/** A recurrence is counted from where it began; a calendar that repeats more often than this is not read, for it holds others up. */
const mostRepeats = 20_000

const unread = () => new Refusal('invalid', 'tables.calendar_unreadable', { field: 'calendar' })

/**
 * In which of these spans a calendar (RFC 5545) is busy: with events that are not free and not cancelled, repeated ones,
 * whole days (in Dutch time), and times that are told busy without saying with what.
 */
export function busyIn(text: string, spans: readonly Span[]): boolean[] {
  const last = Math.max(...spans.map(({ until }) => until.getTime()))
  const taken = takenUntil(text, last)
  return spans.map(({ from, until }) => taken.some(one => one.from < until && one.until > from))
}

function takenUntil(text: string, last: number): Span[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const zones = new Map(
      calendar.getAllSubcomponents('vtimezone').map(one => {
        const zone = new ICAL.Timezone(one)
        return [zone.tzid, zone]
      }),
    )
    return [...eventsIn(calendar, zones, last), ...freeBusyIn(calendar, zones)]
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Whatever a file from elsewhere makes the reader trip over: it cannot be read.
    throw unread()
  }
}

type Zones = ReadonlyMap<string, ICAL.Timezone>

/** In which zone a time is: those that the file describes, and the one that the event names. */
interface Where {
  readonly zones: Zones
  readonly named: string
}

function eventsIn(calendar: ICAL.Component, zones: Zones, last: number): Span[] {
  const all = calendar.getAllSubcomponents('vevent')
  const changed = Map.groupBy(
    all.filter(one => one.hasProperty('recurrence-id')),
    one => String(one.getFirstPropertyValue('uid')),
  )
  const budget = { left: mostRepeats }
  return all
    .filter(one => !one.hasProperty('recurrence-id') || !hasWhole(all, one))
    .flatMap(one => {
      const event = new ICAL.Event(one)
      for (const other of changed.get(event.uid) ?? [])
        if (other !== one) event.relateException(new ICAL.Event(other))
      return timesOf(event, { zones, last, budget })
    })
}

/** Whether the series that this changed event belongs to is there too. */
function hasWhole(all: readonly ICAL.Component[], changed: ICAL.Component): boolean {
  const uid = changed.getFirstPropertyValue('uid')
  return all.some(one => !one.hasProperty('recurrence-id') && one.getFirstPropertyValue('uid') === uid)
}

interface Within {
  readonly zones: Zones
  readonly last: number
  readonly budget: { left: number }
}

function timesOf(event: ICAL.Event, { zones, last, budget }: Within): Span[] {
  const whereOf = ({ component }: ICAL.Event) => ({ zones, named: zoneNamedIn(component) })
  if (!event.isRecurring()) {
    return isBusy(event.component) ? [spanOf(event.startDate, event.endDate, whereOf(event))] : []
  }
  const found: Span[] = []
  const times = event.iterator()
  for (let next = nextOf(times); next; next = nextOf(times)) {
    budget.left -= 1
    if (budget.left < 0) throw unread()
    if (instantOf(next, whereOf(event)).getTime() > last) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    if (isBusy(item.component)) found.push(spanOf(startDate, endDate, whereOf(item)))
  }
  return found
}

/** Its types say that there is always another one. */
function nextOf(times: ReturnType<ICAL.Event['iterator']>): ICAL.Time | undefined {
  return times.next()
}

function zoneNamedIn(event: ICAL.Component): string {
  const name = event.getFirstProperty('dtstart')?.getParameter('tzid')
  return typeof name === 'string' ? name : ''
}

function isBusy(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name)).toUpperCase()
  return (
    says('transp') !== 'TRANSPARENT' &&
    says('status') !== 'CANCELLED' &&
    says('x-microsoft-cdo-busystatus') !== 'FREE'
  )
}

function freeBusyIn(calendar: ICAL.Component, zones: Zones): Span[] {
  return calendar
    .getAllSubcomponents('vfreebusy')
    .flatMap(one => one.getAllProperties('freebusy'))
    .filter(one => String(one.getParameter('fbtype')).toUpperCase() !== 'FREE')
    .flatMap(one => one.getValues() as ICAL.Period[])
    .map(period => spanOf(period.start, period.getEnd(), { zones, named: '' }))
}

function spanOf(from: ICAL.Time, until: ICAL.Time, where: Where): Span {
  return { from: instantOf(from, where), until: instantOf(until, where) }
}

/** A whole day, and a time without a zone, are Dutch; a zone that the file does not describe is one of the usual names. */
function instantOf(time: ICAL.Time, { zones, named }: Where): Date {
  const { year, month, day, hour, minute, second, zone } = time
  if (zone === ICAL.Timezone.utcTimezone) return time.toJSDate()
  const clock = Date.UTC(year, month - 1, day, hour, minute, second)
  const name = named || zone.tzid
  const told = zones.get(name)
  if (told && !time.isDate) {
    const here = time.clone()
    here.zone = told
    return new Date(here.toUnixTime() * 1000)
  }
  return momentOf(clock, isZone(name) ? name : dutchZone)
}

function isZone(name: string): boolean {
  if (!name.includes('/')) return false
  try {
    clockAt(new Date(0), name)
    return true
  } catch {
    return false
  }
}
